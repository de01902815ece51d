import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** The passive verb of hearing or seeing before a noun, with no comma and no other verb between; -1 where none is. */
export function heardBefore(parsed: ParsedSentence, noun: number): number {
  const { chunks } = parsed;
  const verb = chunks.findLastIndex(({ kind }, at) => at < noun && (kind === 'verb' || kind === 'comma'));
  return chunks[verb]?.passive === true && HEARD.test(headWord(parsed, verb)) ? verb : -1;
}

const HEARD = /^(?:heard|overheard|seen|shown|recorded|filmed|taped|caught)$/;

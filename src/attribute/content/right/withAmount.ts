import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * Where a content begins that was read from its number: "about 20", "more than a million people", "nearly half". Who
 * leaves that out has somebody say another figure.
 *
 * @param least the content begins here at the earliest
 */
export function withAmount(parsed: ParsedSentence, from: number, least: number): number {
  const first = parsed.words[parsed.chunks[from]?.first ?? -1];
  if (first?.tag !== 'NUM' && !/^(?:half|an?)$/.test(first?.lower ?? '')) return from;
  let at = from;
  while (at > least && AMOUNTS.has(headWord(parsed, at - 1))) at--;
  return at;
}

const AMOUNTS = wordSet(`
  about around roughly approximately nearly almost only just over under some more less fewer than at least most up to
`);

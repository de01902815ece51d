import { headWord, skipLeft } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';

/**
 * The verb of the clause that a purpose stands in, with a subject of its own, or -1: "Police waited as nurses gathered
 * to oppose it" tells of nurses.
 */
export function purposeVerb(parsed: ParsedSentence, verb: number, left: number): number {
  const { chunks } = parsed;
  if (chunks[verb]?.form !== 'infinitive') return -1;
  const finite = chunks.findLastIndex(({ kind, form }, at) => at <= left && kind === 'verb' && form === 'finite');
  const subject = skipLeft(parsed, finite - 1);
  if (
    chunks[subject]?.kind !== 'noun' ||
    chunks.slice(finite, verb).some(({ kind }) => /^(?:comma|stop|mark|conjunction)$/.test(kind))
  )
    return -1;
  const opener = skipLeft(parsed, extendNounPhraseLeft(parsed, subject).first - 1);
  return /^(?:as|while|when|after|before|because|since|where)$/.test(headWord(parsed, opener)) ? finite : -1;
}

import { formAt, headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { isNegation } from '../../../text/negations.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * Where a content begins that was read from its number ("about 20", "more than a million people", "nearly half") or
 * from its "to" ("not to sell"). Who leaves that out has somebody say another figure, or the opposite.
 *
 * @param least the content begins here at the earliest
 */
export function withQualifier(parsed: ParsedSentence, from: number, least: number): number {
  const first = parsed.words[parsed.chunks[from]?.first ?? -1];
  let at = from;
  if (formAt(parsed, from) === 'infinitive') {
    // "never again to sell"
    while (at > least && kindAt(parsed, at - 1) === 'other') at--;
    while (at < from && !isNegation(headWord(parsed, at))) at++;
  } else if (first?.tag === 'NUM' || /^(?:half|an?)$/.test(first?.lower ?? '')) {
    while (at > least && AMOUNTS.has(headWord(parsed, at - 1))) at--;
  }
  return at;
}

const AMOUNTS = wordSet(`
  about around roughly approximately nearly almost only just over under some more less fewer than at least most up to
`);

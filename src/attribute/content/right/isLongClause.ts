import { headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * A noun phrase with four words or more up to the next stop; a day or a place only where more hangs on it ("each year
 * of work").
 *
 * @param from the chunk after days and places
 */
export function isLongClause(parsed: ParsedSentence, at: number, from: number): boolean {
  const { chunks, words } = parsed;
  const first = chunks[at]?.first ?? 0;
  // "said the same of Voss"
  if (kindAt(parsed, at) !== 'noun' || words[first + 1]?.lower === 'same') return false;
  let stop = at + 1;
  while (!/^(?:comma|stop|mark|end)$/.test(kindAt(parsed, stop))) stop++;
  const isYear = headWord(parsed, at + 1) === 'of';
  return (from === at || isYear) && (chunks[stop]?.first ?? words.length) - first > 3;
}

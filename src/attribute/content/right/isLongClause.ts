import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * A noun phrase with four words or more up to the next stop; a day or a place only where more hangs on it ("each year
 * of work").
 *
 * @param from the chunk after days and places
 */
export function isLongClause({ chunks, words }: ParsedSentence, at: number, from: number): boolean {
  // "said the same of Voss"
  if (words[(chunks[at]?.first ?? -1) + 1]?.lower === 'same') return false;
  const stop = chunks.findIndex(({ kind }, index) => index > at && /^(?:comma|stop|mark)$/.test(kind));
  const end = chunks[stop === -1 ? chunks.length - 1 : stop]?.first ?? 0;
  const isYear = words[chunks[at + 1]?.head ?? -1]?.lower === 'of';
  return chunks[at]?.kind === 'noun' && (from === at || isYear) && end - (chunks[at]?.first ?? 0) > 3;
}

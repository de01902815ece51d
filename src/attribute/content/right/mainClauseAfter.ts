import { kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** Words that open a clause or phrase which may stand before what is said: "said because the king is ill, …". */
export const LEADING = new Set([
  'because',
  'while',
  'although',
  'though',
  'unless',
  'since',
  'when',
  'once',
  'until',
  'despite',
  'unlike',
]);

/** Whether a main clause follows the comma that ends what begins at a chunk. */
export function mainClauseAfter(parsed: ParsedSentence, from: number): boolean {
  const { chunks } = parsed;
  // "since it opened, and grew, the pier has": not the comma within.
  const comma = chunks.findIndex(
    ({ kind }, at) => at > from && kind === 'comma' && kindAt(parsed, at + 1) !== 'conjunction',
  );
  return (
    comma > from + 1 &&
    /^(?:noun|mark)$/.test(kindAt(parsed, comma + 1)) &&
    chunks.slice(comma + 1, comma + 7).some(({ form }) => form === 'finite')
  );
}

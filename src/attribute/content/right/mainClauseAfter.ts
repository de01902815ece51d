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

/**
 * "said when the letter came it was lost", "said just because it rained did not mean it sank": whether a clause that
 * begins at a chunk leads, without a comma, to another.
 */
export function leadsOn({ chunks }: ParsedSentence, from: number): boolean {
  const end = chunks.findIndex(({ kind }, at) => at > from && !IN_CLAUSE.test(kind));
  const clause = chunks.slice(from + 1, end === -1 ? chunks.length : end);
  const first = clause.findIndex(({ form }) => form === 'finite');
  const second = clause.findIndex(({ form }, at) => at > first && form === 'finite');
  return first > 0 && clause[0]?.kind === 'noun' && second > first + 1 && clause[second - 1]?.kind === 'noun';
}

const IN_CLAUSE = /^(?:noun|verb|preposition|other)$/;

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

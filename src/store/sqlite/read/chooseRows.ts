import type { Queries } from './createQueries.ts';
import { type Condition, and } from './filterRows.ts';
import { type WeighedTerm, eachOnce, weakAnd } from './weakAnd.ts';

/** What the engine is asked for: what finds rows and scores them, and among which. */
export interface WordQuery {
  readonly match: string;
  readonly among: Condition | null;
}

/** Words that a search scores at most, in all of its rows together: a microsecond each, and the event loop waits. */
export const SCORED = 10_000;
/** Words that choose rows, the rarest: each more may double what is asked for. */
const CHOOSING = 5;
/** What the words of a row must weigh, as a share of what all weigh: the first with rows enough is taken. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];
/** Rows that are enough, for each that is wanted. */
const ENOUGH = 3;

/**
 * The rows that are scored: all that hold any of the words; where that are too many, those whose words weigh most
 * together, and the best by BM25 are among them but for a few.
 *
 * @param terms the heaviest first, one at least
 * @param passing what a row must be besides
 * @param k rows that are wanted
 */
export function chooseRows(
  queries: Queries,
  terms: readonly WeighedTerm[],
  passing: Condition | null,
  k: number,
): WordQuery {
  const most = Math.ceil(SCORED / terms.length);
  const values = passing?.values ?? [];
  const rows = (limit: number): string =>
    `SELECT rowid FROM passage_words WHERE passage_words MATCH ? ${and(passing)} LIMIT ${limit}`;
  const hasRows = (match: string, wanted: number): boolean =>
    queries.value<number>(`SELECT count(*) FROM (${rows(wanted)})`, match, ...values) === wanted;

  const anyTerm = terms.map(({ number }) => number).join(' OR ');
  // What stands in every other passage weighs nothing, in BM25 as well.
  const weighing = terms.filter(({ weight }) => weight > 0);
  const isAll = weighing.length === 0 || sumOf(terms, ({ frequency }) => frequency) <= SCORED;
  if (isAll || !hasRows(anyTerm, most + 1)) return { match: anyTerm, among: passing };
  const choosing = weighing.slice(0, CHOOSING);
  // They are scored, and none of them is asked for.
  const others = weighing.slice(CHOOSING).map((term) => ({ ...term, weight: 0 }));
  const total = sumOf(choosing, ({ weight }) => weight);
  const tried: string[] = [];
  const share = SHARES.find((each) => {
    const match = weakAnd(choosing, each * total) ?? anyTerm;
    if (match === tried.at(-1)) return false;
    tried.push(match);
    return hasRows(match, ENOUGH * k);
  });
  // Of the last there may be more than are scored; of the one before there are few, and none of them is left out.
  const chosen = tried.slice(-2);
  return {
    match: eachOnce([...choosing, ...others], (1 - (share ?? 0)) * total),
    among: {
      sql: `+rowid IN (${chosen.map(() => `SELECT rowid FROM (${rows(most)})`).join(' UNION ')})`,
      values: chosen.flatMap((match) => [match, ...values]),
    },
  };
}

function sumOf(terms: readonly WeighedTerm[], figure: (term: WeighedTerm) => number): number {
  return terms.reduce((sum, term) => sum + figure(term), 0);
}

/** A word that is searched for: its number, in how many rows it stands, and how much it weighs. */
export interface WeighedTerm {
  readonly number: number;
  readonly frequency: number;
  readonly weight: number;
}

/** By which sums of the same weights differ that were added in another order. */
const ROUNDING = 1e-9;

/**
 * What finds the rows whose words weigh so much together, as SQLite's full-text search is asked for it: for two of
 * three that weigh the same, `1 AND (2 OR 3) OR 2 AND 3`. The WAND of Broder et al., "Efficient query evaluation using
 * a two-level retrieval process" (2003). It may grow as two to the power of the words.
 *
 * @returns null where all of them weigh less than that
 */
export function weakAnd([first, ...others]: readonly WeighedTerm[], least: number): string | null {
  if (first === undefined) return null;
  const without = weakAnd(others, least);
  const isEnough = first.weight >= least - ROUNDING;
  const rest = isEnough ? null : weakAnd(others, least - first.weight);
  if (!isEnough && rest === null) return without;
  const own = rest === null ? String(first.number) : `(${first.number} AND (${rest}))`;
  return without === null ? own : `${own} OR ${without}`;
}

/**
 * What finds those rows too, and some others, but names each word once, as BM25 wants it: words are put together until
 * a row that holds none of them lacks too much.
 *
 * @param slack what the words that a row lacks may weigh together
 */
export function eachOnce(terms: readonly WeighedTerm[], slack: number): string {
  const groups: number[][] = [];
  let open: number[] = [];
  let weight = 0;
  for (const term of terms) {
    open.push(term.number);
    weight += term.weight;
    if (weight <= slack + ROUNDING) continue;
    groups.push(open);
    open = [];
    weight = 0;
  }
  // Words that a row may lack all together are scored where they are: beside others that are asked for.
  groups.push([...(groups.pop() ?? []), ...open]);
  return groups.map((group) => `(${group.join(' OR ')})`).join(' AND ');
}

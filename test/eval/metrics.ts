/** Figures of one ranking against its judgements, at depth 10. */
export interface RankingFigures {
  readonly ndcg10: number;
  readonly recall10: number;
  readonly mrr10: number;
  readonly hits1: number;
  readonly hits4: number;
  readonly hits10: number;
}

/** nDCG has linear gains. `ranked` are ids, best first; `relevant` is gain by id and not empty. */
export function rankingFigures(ranked: readonly string[], relevant: ReadonlyMap<string, number>): RankingFigures {
  const ten = ranked.slice(0, 10);
  const gain = (gains: readonly number[]): number => gains.reduce((sum, each, i) => sum + each / Math.log2(i + 2), 0);
  const ideal = [...relevant.values()].toSorted((a, b) => b - a).slice(0, 10);
  const first = ten.findIndex((id) => relevant.has(id));
  const within = (depth: number): number => (first >= 0 && first < depth ? 1 : 0);
  return {
    ndcg10: gain(ten.map((id) => relevant.get(id) ?? 0)) / gain(ideal),
    recall10: ten.filter((id) => relevant.has(id)).length / relevant.size,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    hits1: within(1),
    hits4: within(4),
    hits10: within(10),
  };
}

/** Chance that a positive scores above a negative, ties counting half; NaN where one of the two is missing. */
export function auroc(scored: readonly (readonly [score: number, positive: boolean])[]): number {
  const sorted = scored.toSorted((a, b) => a[0] - b[0]);
  const positives = sorted.filter(([, positive]) => positive).length;
  const negatives = sorted.length - positives;
  let ranks = 0;
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (end < sorted.length && sorted[end]?.[0] === sorted[i]?.[0]) end += 1;
    ranks += (sorted.slice(i, end).filter(([, positive]) => positive).length * (i + end + 1)) / 2;
    i = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** How far chances can be believed: for each tenth, how many there are, their mean, and the share that came true. */
export function calibration(
  scored: readonly (readonly [chance: number, positive: boolean])[],
): { from: number; count: number; mean: number; share: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = scored.filter(([chance]) => Math.min(9, Math.floor(chance * 10)) === tenth);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    return {
      from: tenth / 10,
      count: own.length,
      mean: mean(own.map(([chance]) => chance)),
      share: mean(own.map(([, positive]) => (positive ? 1 : 0))),
    };
  }).filter(({ count }) => count > 0);
}

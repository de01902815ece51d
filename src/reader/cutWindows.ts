import type { Candidate } from '../domain/candidate.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';

/** Neighbouring sentences of one article, to be read at once. */
export interface TextWindow {
  readonly article: IndexedArticle;
  /** Sentence numbers within the article: first, and one past the last. */
  readonly sentences: readonly [number, number];
}

export const windowLimits = {
  /** Sentences read before and after a candidate, so that it is understood. */
  before: 2,
  after: 1,
  /** Sentences of a window [4, 10]: what the reader was trained with. */
  sentences: 8,
  /** Characters of a window: about 230 tokens, with the question some 270 of the reader's 288. */
  characters: 900,
} as const;

/**
 * Cuts windows around candidates, those around the best candidates first. Candidates beside each other share one; where
 * a run of sentences is too long, the next window begins with the last sentence of the one before.
 */
export function cutWindows(candidates: readonly Candidate[]): TextWindow[] {
  const ranks = new Map<IndexedArticle, Map<number, number>>();
  for (const [rank, { article, sentences }] of candidates.entries()) {
    const ofArticle = ranks.get(article) ?? new Map<number, number>();
    ranks.set(article, ofArticle);
    for (let n = sentences[0]; n < sentences[1]; n += 1) ofArticle.set(n, Math.min(rank, ofArticle.get(n) ?? rank));
  }
  return [...ranks]
    .flatMap(([article, ofArticle]) =>
      runsOf(article, ofArticle).map((run) => ({ article, sentences: run, rank: bestRank(run, ofArticle) })),
    )
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ article, sentences }) => ({ article, sentences }));
}

function bestRank([first, end]: readonly [number, number], ranks: ReadonlyMap<number, number>): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = first; n < end; n += 1) best = Math.min(best, ranks.get(n) ?? best);
  return best;
}

function runsOf({ sentences }: IndexedArticle, ranks: ReadonlyMap<number, number>): [number, number][] {
  const { before, after, sentences: longest, characters } = windowLimits;
  const kept = new Set<number>();
  for (const n of ranks.keys()) {
    for (let at = Math.max(0, n - before); at <= Math.min(sentences.length - 1, n + after); at += 1) kept.add(at);
  }
  const runs: [number, number][] = [];
  let current: [number, number] | null = null;
  let length = 0;
  const lengthOf = (n: number): number => (sentences[n]?.end ?? 0) - (sentences[n]?.start ?? 0);
  for (const n of [...kept].toSorted((a, b) => a - b)) {
    const follows: boolean = current !== null && n === current[1];
    if (current !== null && follows && n - current[0] < longest && length + lengthOf(n) <= characters) {
      current[1] = n + 1;
      length += lengthOf(n);
      continue;
    }
    if (current !== null) runs.push(current);
    const isLong: boolean = follows && length > 0;
    current = isLong && runs.length > 0 ? [n - 1, n + 1] : [n, n + 1];
    length = lengthOf(n) + (isLong ? lengthOf(n - 1) : 0);
  }
  if (current !== null) runs.push(current);
  return runs;
}

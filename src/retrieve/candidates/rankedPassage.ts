import type { ProbedPassage } from '../../domain/index/passageSearch.ts';

/** What each kind of evidence adds to a passage's score, weighed; the parts add up to `score`. */
export type ScoreParts = {
  readonly words: number;
  readonly article: number;
  readonly phrases: number;
  readonly vector: number;
  readonly clause: number;
  readonly outlet: number;
  readonly date: number;
};

/** A passage with its place in the ranking. */
export interface RankedPassage {
  readonly passage: ProbedPassage;
  readonly score: number;
  readonly parts: ScoreParts;
  /** How well it fits each clause of a query of several, 0..1; empty for a query of one. */
  readonly clauses: readonly number[];
}

/** Average lengths in characters. */
export interface AverageLengths {
  readonly passage: number;
  readonly article: number;
}

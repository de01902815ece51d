import type { Passage } from './article.ts';
import type { IndexedArticle } from './ports.ts';
import type { SeedProblem } from './seed.ts';
import type { Side } from './sides.ts';

/** Everything that a build hands to the store: one generation of the index, whole. */
export interface GenerationContent {
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly Passage[];
  /** One unit vector a passage, in the same order. */
  readonly vectors: readonly Float32Array[];
  readonly sides: readonly Side[];
  readonly model: { readonly id: string; readonly dimensions: number };
  /** Where the articles were read from, and a digest of that folder's names, sizes and times. */
  readonly seeds: { readonly path: string; readonly fingerprint: string };
  /** Seeds that were read. */
  readonly seedCount: number;
  /** Seeds, and records of seeds, that were not read. */
  readonly problems: readonly SeedProblem[];
}

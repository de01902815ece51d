import type { Article, Passage } from '../article.ts';
import type { IndexedArticle } from '../indexedArticle.ts';
import type { SeedProblem } from '../seed.ts';
import type { Side } from '../sides.ts';

/** What of an article is there as soon as it was read: what is searched. */
export interface SearchedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** One unit vector a passage, in the same order. */
  readonly vectors: readonly Float32Array[];
}

/** All that is written of an article. */
export interface ArticleEntry extends IndexedArticle, SearchedArticle {}

/** What is known of a generation when all its articles have been written. */
export interface GenerationFacts {
  readonly sides: readonly Side[];
  readonly model: { readonly id: string; readonly dimensions: number };
  /** Where the articles were read from, and a digest of that folder's names, sizes and times. */
  readonly seeds: { readonly path: string; readonly fingerprint: string };
  /** Seeds that were read. */
  readonly seedCount: number;
  /** Seeds, and records of seeds, that were not read. */
  readonly problems: readonly SeedProblem[];
}

/**
 * Writes a new generation beside the live one, article by article: nothing is held for longer than a call takes. An
 * article comes twice: with its passages while others are still read, so that writing is done meanwhile, and with its
 * statements when the sides of all are known.
 */
export interface IndexWriter {
  /** The order of the calls is the order of the corpus. */
  add(searched: SearchedArticle): Promise<void>;
  /** Who says what in the articles that were added, each in its turn: statements have their sides. */
  say(indexed: IndexedArticle): Promise<void>;
  /** Checks what was written as a reader would, and makes it the live one. Gives its name. */
  finish(facts: GenerationFacts): Promise<string>;
  /** Throws away what was written; the live one is as it was. May be called after any of the others failed. */
  discard(): Promise<void>;
}

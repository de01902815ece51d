import type { BlockKind } from './article.ts';
import type { Place } from './place.ts';
import type { SeedProblem } from './seed.ts';

/**
 * Called as a build goes on; `done` of `total` seeds or articles. Passages are embedded as articles are read. There is
 * `share` only where several build one index, in files that are done, whoever did them.
 */
export type BuildProgress = (stage: 'share' | 'clean' | 'read' | 'write', done: number, total: number) => void;

/** What whoever asks for a build may choose. */
export interface ReindexOptions {
  readonly onProgress?: BuildProgress;
  /** Fail on the first seed that cannot be read, rather than skip it. */
  readonly strict?: boolean;
}

/** What a build did, for `npm run reindex` to print. */
export interface BuildReport {
  readonly generation: string;
  readonly problems: readonly SeedProblem[];
  readonly seeds: number;
  /** By format: how many seeds, and how many of them say which field of themselves. */
  readonly formats: Readonly<Record<string, FieldCounts>>;
  readonly articles: number;
  readonly merged: readonly { readonly kept: string; readonly merged: readonly string[] }[];
  /** How many blocks were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly statements: number;
  /** Statements by side; the empty name stands for speakers on no known side. */
  readonly statementsBySide: Readonly<Record<string, number>>;
  readonly passages: number;
  /** Passages embedded now, by this process; the vectors of the rest were known, or others made them. */
  readonly embedded: number;
  readonly ms: number;
}

/**
 * How many seeds of a format there are, and how many of those have a title, an outlet, an author, a date, an address.
 */
export type FieldCounts = Readonly<Record<'seeds' | 'title' | 'outlet' | 'author' | 'date' | 'url', number>>;

/** What cleaning made of one seed: each of its blocks, in order, for `npm run reindex -- --explain`. */
export interface SeedExplanation {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47, where it is not English. */
  readonly language: string | null;
  readonly blocks: readonly {
    /** What a block was kept as; null where it was left out. */
    readonly kept: BlockKind | null;
    /** Why it was left out. */
    readonly reason: string | null;
    readonly start: number;
    readonly end: number;
    readonly place?: Place;
    readonly text: string;
  }[];
}

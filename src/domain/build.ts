import type { SeedProblem } from './seed.ts';

/** Called as a build goes on; `done` of `total` seeds or articles. */
export type BuildProgress = (stage: 'clean' | 'read' | 'embed', done: number, total: number) => void;

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
  readonly articles: number;
  readonly merged: readonly { readonly kept: string; readonly merged: readonly string[] }[];
  /** How many blocks were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly statements: number;
  /** Statements by side; the empty name stands for speakers on no known side. */
  readonly statementsBySide: Readonly<Record<string, number>>;
  readonly passages: number;
  /** Passages embedded now; the rest had a vector from the live index. */
  readonly embedded: number;
  readonly ms: number;
}

import type { FoldedUnit } from '../fold/foldAlike.ts';

/** What an answer shows, best first, and how it divides into sides. */
export interface Selection {
  readonly units: readonly FoldedUnit[];
  /** For a question about sides, and to several: these, in alphabetical order. */
  readonly sides: readonly { readonly name: string; readonly found: number; readonly units: readonly FoldedUnit[] }[];
  /** Those who were asked and of whom nothing is shown, in alphabetical order. */
  readonly missing: readonly Unheard[];
}

/** One who was asked, as the answer names them, with what was read of theirs that comes nearest; null for nothing. */
export interface Unheard {
  readonly name: string;
  readonly nearest: FoldedUnit | null;
}

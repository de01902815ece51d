import type { FoldedUnit } from '../fold/foldAlike.ts';

/** What an answer shows, best first, and how it divides into sides. */
export interface Selection {
  readonly units: readonly FoldedUnit[];
  /** For a question about sides, and to several: these, in alphabetical order. */
  readonly sides: readonly { readonly name: string; readonly found: number; readonly units: readonly FoldedUnit[] }[];
  /** Those who were asked, as the answer names them, and of whom nothing on this was found. */
  readonly missing: readonly string[];
}

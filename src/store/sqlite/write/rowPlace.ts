/** Where the rows of an article go: its own, and the first of its passages. */
export interface RowPlace {
  readonly article: number;
  readonly firstPassage: number;
}

/** Gives each term its number. */
export type NumbersOf = (terms: readonly string[]) => number[];

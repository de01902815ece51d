/** The vectors of a generation, all of one length; rows count from 1, as those of the passages. */
export interface Vectors {
  readonly count: number;
  /**
   * Best k by cosine, best first; equal ones in order. Only rows of the runs (first, how many), where there are some.
   */
  nearest(
    vector: Float32Array,
    k: number,
    runs: readonly (readonly [first: number, count: number])[] | null,
  ): Promise<{ row: number; score: number }[]>;
  /** Cosine of each row with each vector. */
  cosines(rows: readonly number[], vectors: readonly Float32Array[]): number[][];
  /** Stored vector of a row. */
  row(row: number): Float32Array;
}

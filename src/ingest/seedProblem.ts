/** Why a file, or one record of it, was not read. Reading goes on with the rest. */
export interface SeedProblem {
  readonly file: string;
  /** Line of a `.jsonl` file, from 1. */
  readonly line?: number;
  /** One sentence: what is wrong and what to do about it. */
  readonly problem: string;
}

import type { DateRange } from '../candidate.ts';

/** What is known of a term, as `tokenize` gives it. */
export interface TermFacts {
  /** Passages that hold it, in their words or in the title, outlet or speakers that they are searched by. */
  readonly frequency: number;
  /** Whether it stands in the words of a passage or in a title. */
  readonly isWritten: boolean;
}

/** Counts over the whole corpus, each asked for all that a question needs at once; answers in the order asked. */
export interface Statistics {
  terms(terms: readonly string[]): Promise<readonly TermFacts[]>;
  /** Average lengths in characters, 1 at least: of a passage, and of an article from its first passage to its last. */
  averageLengths(): Promise<{ readonly passage: number; readonly article: number }>;
  /** How many articles are of a day within each range. */
  articlesWithin(ranges: readonly DateRange[]): Promise<readonly number[]>;
  /**
   * Whether the terms of each name stand beside each other in a passage or a title, in any order, with at most one
   * other content term among them; of three terms and more, one may be missing. Stop words do not count. A name without
   * content terms stands everywhere.
   */
  standTogether(names: readonly (readonly string[])[]): Promise<readonly boolean[]>;
  /**
   * How words are written in the whole texts and titles of the articles, captions and bylines included, as they stand
   * there; null for nowhere. "cease-fire" is where "ceasefire" or "cease fire" is, and the other way round; case,
   * accents of typography and a possessive or plural ending make no difference (`spellingPattern`).
   */
  writtenAs(words: readonly string[]): Promise<readonly (string | null)[]>;
  /**
   * What an abbreviation of three to six capitals stands for somewhere ("National Health Service"); null for nowhere.
   */
  longForms(abbreviations: readonly string[]): Promise<readonly (string | null)[]>;
  /** How an amount is written in the articles ("$12.4m"); a unit of null is any. Null for nowhere. */
  amountsAs(
    amounts: readonly { readonly value: number; readonly unit: string | null }[],
  ): Promise<readonly (string | null)[]>;
  /**
   * The word of the articles, in small letters and of four and more, that is fewest slips away (letters left out,
   * added, changed, or swapped with their neighbour), and of those the most frequent; null where none is within
   * `slips`.
   */
  nearestWord(word: string, slips: number): Promise<string | null>;
}

/** A proper name of a question, and what the corpus knows it as; or a description of somebody who is asked. */
export interface QuestionName {
  readonly text: string;
  /** How articles write it, where the question has it in small letters. */
  readonly written?: string;
  readonly terms: readonly string[];
  /** `author`: who wrote an article, and speaks in none. */
  readonly kind: 'outlet' | 'speaker' | 'side' | 'author' | 'other';
  /** Name of the outlet or side, names of the speakers or authors; empty for `other`. */
  readonly refersTo: readonly string[];
  /** Sides that it is, or speaks for. */
  readonly sides: readonly string[];
  /** Offsets in the question. */
  readonly start: number;
  readonly end: number;
  /** False where a word of it stands in no passage. */
  readonly known: boolean;
}

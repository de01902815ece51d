import type { QuestionTerm } from '../../domain/candidate.ts';

/** A proper name of a question, and what the corpus knows it as. */
export interface QuestionName {
  readonly text: string;
  readonly terms: readonly string[];
  readonly kind: 'outlet' | 'speaker' | 'side' | 'other';
  /** Name of the outlet or side, names of the speakers; empty for `other`. */
  readonly refersTo: readonly string[];
  /** Sides that it is, or speaks for. */
  readonly sides: readonly string[];
  /** Offsets in the question. */
  readonly start: number;
  readonly end: number;
  /** False where a word of it stands in no passage. */
  readonly known: boolean;
}

/** What a question asks for, as far as its words and the corpus tell. */
export interface QuestionAnalysis {
  readonly question: string;
  /**
   * What is searched with: without stop words, words that only ask for a statement ("say") and names of outlets; none
   * twice.
   */
  readonly terms: readonly QuestionTerm[];
  /** Those that are asked about: without words that only ask for sides, which articles that set sides out use too. */
  readonly topic: readonly QuestionTerm[];
  readonly names: readonly QuestionName[];
  /** Outlets that the question names as the corpus writes them. */
  readonly outlets: readonly string[];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly dates: readonly string[];
  /** Those whose own words are asked for ("What did Macron say …"), as the question names them. */
  readonly saidBy: readonly QuestionName[];
  /** The answer is to be set out side by side. */
  readonly aboutSides: boolean;
}

import type { QuestionTerm } from '../../domain/candidate.ts';
import type { QuestionName } from './asked/questionName.ts';

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

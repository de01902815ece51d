import type { IndexedArticle } from './indexedArticle.ts';

/** A content word of a question. */
export interface QuestionTerm {
  /** As the index stores it. */
  readonly term: string;
  /** As it stands in the question. */
  readonly word: string;
  /**
   * Inverse document frequency over passages, natural logarithm; above 0, highest for words the corpus does not hold.
   */
  readonly idf: number;
  /** Passages that hold the term. */
  readonly frequency: number;
  /** Whether it stands in the words of a passage or in a title. */
  readonly isWritten: boolean;
}

/** What can be looked for by itself, and the outlets that it names, as the corpus writes them. */
export interface QueryClause {
  readonly text: string;
  readonly vector: Float32Array | null;
  readonly outlets: readonly string[];
}

/** What is looked for. Without vectors only words count. */
export interface CandidateQuery {
  readonly text: string;
  /** What stands for the text in a search by words: its rarer words, and names of outlets. */
  readonly keywords: string;
  readonly terms: readonly QuestionTerm[];
  readonly vector: Float32Array | null;
  /** Clauses that can be searched for on their own; one for a short text. */
  readonly clauses: readonly QueryClause[];
  /** Outlets that are named, as the corpus writes them. */
  readonly outlets: readonly string[];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly dates: readonly string[];
}

/**
 * Whose words: a speaker by one of these names, or whoever wrote or published an article under one of them; anybody of
 * the side; or a source in whose words all the terms stand.
 */
export interface SpokenBy {
  readonly names: readonly string[];
  readonly side: string | null;
  readonly terms: readonly string[];
}

/** Days from first to last, both included, as `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** What a candidate must be. Applied before the best k are cut, so that a small outlet or a rare voice is not lost. */
export interface CandidateFilter {
  /** Only articles of this outlet, or this article or copy (its id); in any case. */
  readonly source?: string;
  /** Only these articles, by id. */
  readonly articles?: readonly string[];
  /** Only articles of a day within one of these. */
  readonly dates?: readonly DateRange[];
  /** Only passages that hold words of theirs, or of an article that is theirs. */
  readonly spokenBy?: SpokenBy;
}

/** A passage that retrieval proposes, with the parts of its score; they add up to `score`. */
export interface Candidate {
  /** Opaque; the same passage has the same id within one generation. */
  readonly id: string;
  readonly article: IndexedArticle;
  /** Sentence numbers within the article: first, and one past the last. */
  readonly sentences: readonly [number, number];
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** How well it fits each clause of a query of several, 0..1; empty for a query of one. */
  readonly clauses: readonly number[];
}

/** Proposes passages: keyword and vector search, fused. */
export interface CandidateSource {
  /** The best k of those that pass the filter, best first. */
  candidates(query: CandidateQuery, filter: CandidateFilter, k: number): Promise<readonly Candidate[]>;
}

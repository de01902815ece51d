import type { CandidateFilter } from '../candidate.ts';

/** A passage with its score under one kind of search; higher is better, comparable within one search only. */
export interface PassageHit {
  readonly id: string;
  readonly articleId: string;
  readonly score: number;
}

export type KeywordField = 'body' | 'title' | 'speaker' | 'outlet';

/** What a search by words looks for. */
export interface KeywordQuery {
  /** Its terms are those of `tokenize`; stop words count only where there is nothing else. */
  readonly text: string;
  /** How much a term counts in a field; 1 where it is not given. */
  readonly fields?: Readonly<Partial<Record<KeywordField, number>>>;
}

/** What is wanted to know of passages, for scoring them. */
export interface Probe {
  /** Content terms as `tokenize` gives them. */
  readonly terms: readonly string[];
  /** Unit vectors. */
  readonly vectors: readonly Float32Array[];
}

/** What scoring needs of a passage: its size grows with the probe, not with the passage, the article or the corpus. */
export interface ProbedPassage {
  readonly id: string;
  readonly articleId: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Sentence numbers within the article: first, and one past the last. */
  readonly sentences: readonly [number, number];
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Where terms of the probe stand among the content terms (all but stop words) of the passage, in order. */
  readonly terms: readonly { readonly term: number; readonly at: number }[];
  /** Cosine with each vector of the probe. */
  readonly cosines: readonly number[];
  readonly inArticle: ProbedArticle;
}

/** What scoring needs of the article of a passage; the same object for all its passages in one answer. */
export interface ProbedArticle {
  /** How often each term of the probe stands in its passages. */
  readonly counts: readonly number[];
  /** Which terms of the probe stand in its title, by number, each once. */
  readonly title: readonly number[];
  /** Characters from the start of its first passage to the end of its last. */
  readonly length: number;
}

/** Finds passages and measures them; fusing and scoring are the same code for every adapter (`retrieve/candidates`). */
export interface PassageSearch {
  /**
   * Best k by keyword score (BM25 by field), best first; ties in order of the corpus. Only passages that hold at least
   * one term. The filter applies before the cut.
   */
  keyword(query: KeywordQuery, filter: CandidateFilter, k: number): Promise<readonly PassageHit[]>;
  /**
   * Best k by cosine with a unit vector, best first. May be approximate (recall@50 of .98 and more); the scores are
   * exact to four digits. The filter applies before the cut.
   */
  nearest(vector: Float32Array, filter: CandidateFilter, k: number): Promise<readonly PassageHit[]>;
  /** Passages measured, in the order of the ids; ids that there are not are left out. */
  probe(ids: readonly string[], probe: Probe): Promise<readonly ProbedPassage[]>;
}

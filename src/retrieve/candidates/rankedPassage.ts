/** What each kind of evidence adds to a passage's score, weighed; the parts add up to `score`. */
export interface ScoreParts {
  readonly words: number;
  readonly article: number;
  readonly phrases: number;
  readonly vector: number;
  readonly clauseWords: number;
  readonly clauseVector: number;
  readonly outlet: number;
  readonly date: number;
  readonly speaker: number;
}

/** A passage with its place in the ranking. */
export interface RankedPassage {
  /** Passage number. */
  readonly passage: number;
  /** Position of its article in `SearchIndex.articles`. */
  readonly article: number;
  readonly score: number;
  readonly parts: ScoreParts;
  /** Cosine with the question, not weighed; 0 where no vector was asked for. */
  readonly cosine: number;
  /** Cosine with the question without its names: what is asked about them, not about whom. 0 where no vector was asked for. */
  readonly topicCosine: number;
  /** Share of the question's terms, weighed by idf, that the passage or its title holds: 0..1. */
  readonly coverage: number;
}

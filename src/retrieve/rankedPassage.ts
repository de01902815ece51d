/** What each kind of evidence adds to a passage's score; the parts add up to `score`. */
export interface ScoreParts {
  /** Keyword score divided by the best one of this question. */
  readonly keyword: number;
  readonly vector: number;
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
  /** As the searches gave them; 0 where a search did not find the passage. */
  readonly keywordScore: number;
  readonly cosine: number;
}

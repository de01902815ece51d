/** One thing that a question asks. */
export interface ReaderPart {
  /** Who is asked (a speaker, a side), as it is named; null: nobody in particular. */
  readonly asked: string | null;
  readonly question: string;
}

/** Neighbouring sentences of one article, read at once. Texts as they stand; the reader makes white space single. */
export interface ReaderWindow {
  /** Empty where the article has none. */
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What the reader makes of one sentence of a window. */
export interface SentenceReading {
  /** How well it answers, as a logit: below 0 rather no, above 0 rather yes. */
  readonly score: number;
  /**
   * The words that answer best, whole ones, as offsets into that sentence's text, with the sum of their two logits;
   * null where it has no word short enough.
   */
  readonly answer: { readonly start: number; readonly end: number; readonly score: number } | null;
}

/** What the reader makes of a window. */
export interface Reading {
  /** Whether anything in it answers, as a logit. */
  readonly window: number;
  /** One a sentence, in order; null where it did not fit into the reader's window any more, or holds no word. */
  readonly sentences: readonly (SentenceReading | null)[];
  /** What was read, in tokens, special tokens included: what it cost. */
  readonly tokens: number;
}

/** A part of a question and a window to be read for it. */
export interface ReadingJob {
  readonly part: ReaderPart;
  readonly window: ReaderWindow;
}

/**
 * Reads a question and neighbouring sentences together: how well each sentence answers, which words do, whether
 * anything does.
 */
export interface Reader {
  /** Model id and start of its file's hash; scores of different models cannot be compared. */
  readonly id: string;
  /** Tokens that `read` would read, special tokens included, without what does not fit. Cheap: nothing is read. */
  countTokens(part: ReaderPart, window: ReaderWindow): Promise<number>;
  /**
   * Tokens that each text takes as a sentence of a window, its marker included. One call for all sentences that windows
   * may be cut from.
   */
  countSentenceTokens(texts: readonly string[]): Promise<number[]>;
  /** The same part and window give the same reading, whatever is read beside them. */
  read(part: ReaderPart, window: ReaderWindow): Promise<Reading>;
  /** The reading of each job, in order. */
  readAll(jobs: readonly ReadingJob[]): Promise<Reading[]>;
}

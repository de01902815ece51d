import type { IndexInfo } from './answer.ts';
import type { Article, Passage, SeedFile, Sentence } from './article.ts';
import type { Side } from './sides.ts';
import type { Statement } from './statement.ts';

/** Turns text into vectors of length 1. */
export interface Embedder {
  /** Model id and file hash; an index made by another model is refused. */
  readonly id: string;
  readonly dimensions: number;
  /** Longest text in tokens, special tokens included. */
  readonly window: number;
  /** Tokens of a text, special tokens included. Used to make passages fit; embedding a longer text is an error. */
  countTokens(text: string): Promise<number>;
  /** One vector a text, in order; the same text gives the same vector alone and in any batch. */
  embed(texts: readonly string[], purpose: 'query' | 'passage'): Promise<Float32Array[]>;
}

/** A passage with its score under one kind of search; higher is better. */
export interface Hit {
  /** Passage number: its position in `SearchIndex.passages`. */
  readonly passage: number;
  readonly score: number;
}

/** Whether a passage, by its number, may be among the best k; asked before they are cut. */
export type Accepts = (passage: number) => boolean;

/** Keyword search: terms of the question and how much each field and each term counts. */
export interface KeywordQuery {
  readonly text: string;
  readonly boostField?: Readonly<Partial<Record<KeywordField, number>>>;
  /** Multiplies a term's score; the term comes as the index stores it (lower case, stemmed). */
  readonly boostTerm?: (term: string) => number;
}

export type KeywordField = 'body' | 'title' | 'speaker' | 'outlet';

/** An article with everything that was found in it, as the index holds it. */
export interface IndexedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** Numbers of its passages in `SearchIndex.passages`: first, and one past the last. */
  readonly passages: readonly [number, number];
}

/**
 * Content terms (all words but stop words) of passages and titles as numbers, in order, so that a passage is scored
 * without its text being read again.
 */
export interface TermSequences {
  /** Different terms; their numbers are 0 and up. */
  readonly count: number;
  /** Number of a term as `tokenize` gives it; -1 where no passage and no title holds it. */
  numberOf(term: string): number;
  ofPassage(passage: number): Uint32Array;
  /** Empty for an article without a title. */
  ofTitle(article: number): Uint32Array;
}

/** One opened generation: everything that answering needs, unchanged for as long as it is held. */
export interface SearchIndex {
  readonly info: IndexInfo;
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly Passage[];
  readonly sides: readonly Side[];
  /** Position in `articles` of each passage, by passage number. */
  readonly articleOfPassage: Uint32Array;
  readonly terms: TermSequences;
  /** Best k by keyword score, best first; only passages that hold at least one term. */
  keyword(query: KeywordQuery, k: number, accepts?: Accepts): Promise<readonly Hit[]>;
  /** Best k by cosine with a vector of length 1, best first. */
  nearest(vector: Float32Array, k: number, accepts?: Accepts): Promise<readonly Hit[]>;
  /** Cosine of one passage with a vector of length 1. */
  similarity(vector: Float32Array, passage: number): number;
  /**
   * In how many passages a term stands (the term as given is folded and stemmed as the index does it); 0 for an unknown
   * one.
   */
  documentFrequency(term: string): number;
}

/** Reads the seed behind a copy again, decoded as at ingestion; null where it is gone or unreadable. */
export type ReadSeedText = (copy: SeedFile) => Promise<string | null>;

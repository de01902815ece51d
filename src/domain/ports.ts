import type { SeedFile } from './article.ts';

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

/** Reads the seed behind a copy again, decoded as at ingestion; null where it is gone or unreadable. */
export type ReadSeedText = (copy: SeedFile) => Promise<string | null>;

/** The bytes of the file behind a copy; null where it is gone or holds others than those that were indexed. */
export type ReadSeedBytes = (copy: SeedFile) => Promise<Uint8Array | null>;

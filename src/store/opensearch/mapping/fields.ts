import { createHash } from 'node:crypto';

/** A value that is looked for whole, and read back from the document's source only where `stored` says so. */
export const keyword = { type: 'keyword' } as const;
export const number = { type: 'long' } as const;
/** Read back, never looked for. */
export const kept = { type: 'keyword', index: false, doc_values: false } as const;
/** JSON or another text of any length: read back, never looked for. */
export const keptText = { type: 'text', index: false, norms: false } as const;

/** Words that we have taken apart ourselves, with blanks between them: weighed by BM25. */
export const words = { type: 'text', analyzer: 'whitespace', similarity: 'words' } as const;
/** The same in order, for those that stand beside each other; nothing is weighed. Values are far from each other. */
export const sequence = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_options: 'positions',
  position_increment_gap: 10_000,
} as const;
/** The same, for whether a word stands there at all. */
export const presence = { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' } as const;
/** The same, for how often a word stands there: the score of a term is its count times its boost. */
export const counts = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_options: 'freqs',
  similarity: 'counts',
} as const;

/** Up to where a count goes, so that three of them fit exactly into one score (32 bits, 24 of them digits). */
export const MOST_COUNTED = 255;

export const similarity = {
  // The constants of the embedded index.
  words: { type: 'BM25', k1: 1.2, b: 0.75 },
  counts: { type: 'scripted', script: { source: `return query.boost * Math.min(doc.freq, ${MOST_COUNTED}.0);` } },
} as const;

/** Bytes up to which a name of a document, and a value that is looked for whole, stand as they are. */
const LONGEST_ID = 400;
const LONGEST_VALUE = 1_000;

/** A value as it is looked for: long ones stand as their hash, since the engine refuses them. */
export function exact(value: string): string {
  return shortened(value, LONGEST_VALUE);
}

/** Name of a document for an id of ours. */
export function documentId(id: string): string {
  return shortened(id, LONGEST_ID);
}

/** Several values as one. */
export function exactTuple(...values: readonly (string | null)[]): string {
  return exact(JSON.stringify(values));
}

function shortened(value: string, most: number): string {
  return Buffer.byteLength(value) <= most ? value : `sha256 ${createHash('sha256').update(value).digest('hex')}`;
}

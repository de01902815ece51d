import { counts, kept, keptText, keyword, number, presence, sequence, words } from './fields.ts';

/**
 * Raise it with every change to a mapping, to what is written into one, or to how ingestion reads seeds: a generation
 * of another version is refused, and a build replaces it.
 */
export const MAPPING_VERSION = 5;

/** What is in a generation: each is an index of its own. */
export const PARTS = ['passages', 'articles', 'statements', 'names'] as const;
export type Part = (typeof PARTS)[number];

/**
 * How documents of each part are held. Only what is read back stays in a document's source.
 *
 * @param dimensions of vectors
 */
export function mappingOf(part: Part, dimensions: number): object {
  const { properties, source } = {
    passages: { properties: passages(dimensions), source: [] },
    articles: { properties: articles, source: ['entry', 'sentences', 'said', 'summary'] },
    statements: { properties: statements, source: ['at', 'of'] },
    names: { properties: names, source: ['value'] },
  }[part];
  return { dynamic: 'strict', _source: source.length > 0 ? { includes: source } : { enabled: false }, properties };
}

const passages = (dimensions: number): object => ({
  article: keyword,
  /** Place in the corpus: orders what scores alike. */
  ord: number,
  /** Ids and outlets of the article and its copies, in small letters. */
  sources: keyword,
  date: keyword,
  /** Content terms, in order; stop words stand apart, so that they lengthen nothing. */
  body: words,
  stops: words,
  title: words,
  speaker: words,
  outlet: words,
  /** Terms of any of the four. */
  all: presence,
  speakers: keyword,
  /** Who wrote or published the article. */
  writers: keyword,
  sides: keyword,
  /** Terms of whoever speaks in it, a value a statement. */
  voices: sequence,
  embedding: {
    type: 'knn_vector',
    dimension: dimensions,
    // It would be kept a second time, for scripts.
    doc_values: false,
    method: {
      name: 'hnsw',
      engine: 'lucene',
      // Of unit vectors it is the cosine, without measuring their lengths anew each time.
      space_type: 'innerproduct',
      parameters: { m: 16, ef_construction: 64 },
    },
  },
  /** What is read back of it. */
  held: { type: 'binary', doc_values: true },
  length: number,
});

const articles = {
  id: keyword,
  ord: number,
  key: keyword,
  copies: keyword,
  /** In small letters. */
  title: keyword,
  outlet: keyword,
  outlet_folded: keyword,
  authors: keyword,
  date: keyword,
  sha256: kept,
  /** Each file with its hash. */
  held: keyword,
  /** Content terms of its passages. */
  counted: counts,
  heading: sequence,
  /** Runs of letters and digits of text and title, in small letters. */
  letters: sequence,
  /** Capitals of names of three to six words. */
  initials: keyword,
  /** Values of its amounts, with their units and without. */
  amounts: keyword,
  /** Characters from the first passage to the end of the last. */
  length: number,
  statements: number,
  label: keyword,
  tails: keyword,
  summary: keptText,
  /** The article, its sentences and its statements, as JSON each. */
  entry: keptText,
  sentences: keptText,
  said: keptText,
};

const statements = {
  article: keyword,
  /** The article's id as it is. */
  of: kept,
  ord: number,
  /** Position in the article's list. */
  at: number,
  /** Place among all statements. */
  order: number,
  /** Of the article; "9999" where it has no date. */
  day: keyword,
  side: keyword,
  /** Name, role and side together. */
  speaker: keyword,
  /** Whether it is the longest of its speaker in its sentences. */
  is_distinct: { type: 'boolean' },
  /** Stands for its words. */
  said: keyword,
};

/** Outlets, sides, voices, speakers and forms of names, counted over the whole corpus. */
const names = {
  kind: keyword,
  /** What it is found by, whole. */
  key: keyword,
  /** Orders names of one kind: least first. */
  rank: number,
  statements: number,
  terms: keyword,
  label: keyword,
  tails: keyword,
  value: keptText,
};

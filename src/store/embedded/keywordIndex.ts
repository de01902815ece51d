import type { Accepts, Hit, KeywordField, KeywordQuery } from '../../domain/ports.ts';
import { tokenize } from '../../text/tokens.ts';
import { largest } from './largest.ts';
import { packWords, unpackWords } from './packWords.ts';

/** The text of one passage as keyword search sees it. */
export interface KeywordDocument extends Readonly<Record<KeywordField, string>> {
  /** Passage number: documents come in its order, from 0. */
  readonly id: number;
}

export interface Keywords {
  search(query: KeywordQuery, k: number, accepts?: Accepts): readonly Hit[];
  documentFrequency(term: string): number;
}

const FIELDS: readonly KeywordField[] = ['body', 'title', 'speaker', 'outlet'];

// Lv and Zhai, "Lower-Bounding Term Frequency Normalization" (2011): BM25+, with the constants of minisearch.
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** Beside the numbers: the terms, and how many different ones a field has on average. */
interface Rest {
  readonly vocabulary: readonly string[];
  readonly averages: readonly number[];
}

/**
 * The keyword index of all passages. For each term and each field of `FIELDS`: the passages that hold it there and how
 * often; then the different terms in each passage's fields, and in how many passages each term stands at all.
 */
export function serializeKeywords(documents: readonly KeywordDocument[]): Buffer {
  const postings = new Map<string, { readonly passages: number[]; readonly counts: number[] }[]>();
  const averages = FIELDS.map(() => 0);
  const lengths: number[] = [];
  const frequency = new Map<string, number>();
  for (const [n, document] of documents.entries()) {
    const held = new Set<string>();
    for (const [field, name] of FIELDS.entries()) {
      const counts = countsOf(tokenize(document[name]));
      for (const [term, count] of counts) {
        const fields = postings.get(term) ?? FIELDS.map(() => ({ passages: [], counts: [] }));
        postings.set(term, fields);
        fields[field]?.passages.push(n);
        fields[field]?.counts.push(count);
        held.add(term);
      }
      lengths.push(counts.size);
      averages[field] = ((averages[field] ?? 0) * n + counts.size) / (n + 1);
    }
    for (const term of held) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const lists = [...postings.values()].flat();
  const starts = [0];
  for (const { passages } of lists) starts.push((starts.at(-1) ?? 0) + passages.length);
  const vocabulary = [...postings.keys()];
  return packWords(
    [
      starts,
      lists.flatMap(({ passages }) => passages),
      lists.flatMap(({ counts }) => counts),
      lengths,
      vocabulary.map((term) => frequency.get(term) ?? 0),
    ],
    { vocabulary, averages } satisfies Rest,
  );
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Opens what `serializeKeywords` wrote. */
export function openKeywords(bytes: Buffer): Keywords {
  const { arrays, rest } = unpackWords(bytes);
  const [starts = NONE, passages = NONE, counts = NONE, lengths = NONE, frequency = NONE] = arrays;
  const { vocabulary, averages } = rest as Rest;
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  const size = lengths.length / FIELDS.length;
  // Kept from search to search, and zero between them: a search touches few passages, and nothing waits inside it.
  const total = new Float64Array(size);
  const ofTerm = new Float64Array(size);
  const terms = new Uint32Array(size);

  /** Adds what one term is worth to the passages that hold it; `touched` gets those that held none before. */
  function addTerm(
    number: number,
    { boostField = {} }: KeywordQuery,
    boost: number,
    isNew: boolean,
    touched: number[],
  ): void {
    const holding: number[] = [];
    for (const [field, name] of FIELDS.entries()) {
      const [start = 0, end = 0] = starts.subarray(number * FIELDS.length + field);
      const weight = boost * (boostField[name] ?? 1);
      if (weight === 0) continue;
      const idf = Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5));
      for (let at = start; at < end; at++) {
        const passage = passages[at] ?? 0;
        const count = counts[at] ?? 0;
        const length = lengths[passage * FIELDS.length + field] ?? 0;
        if (ofTerm[passage] === 0) holding.push(passage);
        ofTerm[passage] =
          (ofTerm[passage] ?? 0) +
          weight *
            (idf * (DELTA + (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / (averages[field] ?? 1)))));
      }
    }
    for (const passage of holding) {
      if (terms[passage] === 0) touched.push(passage);
      total[passage] = (total[passage] ?? 0) + (ofTerm[passage] ?? 0);
      if (isNew) terms[passage] = (terms[passage] ?? 0) + 1;
      ofTerm[passage] = 0;
    }
  }

  return {
    // A passage that holds several of the terms counts as many times as it holds different ones.
    search(query, k, accepts) {
      const touched: number[] = [];
      const seen = new Set<number>();
      for (const term of tokenize(query.text)) {
        const number = numbers.get(term);
        if (number === undefined) continue;
        addTerm(number, query, query.boostTerm?.(term) ?? 1, !seen.has(number), touched);
        seen.add(number);
      }
      const held = accepts ? touched.filter(accepts) : touched;
      const scores = Float64Array.from(held, (passage) => (total[passage] ?? 0) * (terms[passage] ?? 0));
      for (const passage of touched) total[passage] = terms[passage] = 0;
      return Array.from(largest(scores, k), (place) => ({ passage: held[place] ?? 0, score: scores[place] ?? 0 }));
    },
    documentFrequency(term) {
      const [stem] = tokenize(term);
      const number = stem === undefined ? undefined : numbers.get(stem);
      return number === undefined ? 0 : (frequency[number] ?? 0);
    },
  };
}

const NONE = new Uint32Array();

import type { SearchIndex } from '../../domain/ports.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import type { CandidateQuery } from '../../domain/candidate.ts';

/**
 * How the words of a passage fit those of a question. Nothing depends on the size of the corpus or the length of the
 * question.
 */
export interface TermMatch {
  /** BM25 of the passage divided by the sum of all idf. */
  readonly words: number;
  /** The same for its whole article, title included. */
  readonly article: number;
  /**
   * Share of the question's neighbouring words that stand near each other, in order, weighed by the lesser idf: 0..1.
   */
  readonly phrases: number;
  /** Share of the terms, weighed by idf, of the clause that fits best that the passage or the title holds: 0..1. */
  readonly bestClause: number;
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the usual constants.
const K1 = 1.2;
const B = 0.75;

/**
 * Makes a function that matches passages with a question. What it finds out about an article it keeps for its other
 * passages.
 */
export function matchTerms(index: SearchIndex, query: CandidateQuery): (passage: number) => TermMatch {
  const idf = Float64Array.from(query.terms, (term) => term.idf);
  const position = new Map(query.terms.map(({ term }, n) => [term, n]));
  const positionOf = positionsByNumber(index, query);
  const total = sum(idf) || 1;
  const pairs = pairsOf(query, position, idf, positionOf);
  const clauseTerms = query.clauses.map(({ text }) => positionsIn(text, position)).filter((terms) => terms.length > 1);
  const allTerms = [...idf.keys()];
  const lengths = averageLengths(index);
  const articles = new Map<number, { bm25: number; title: ReadonlySet<number> }>();

  const count = (sequence: Uint32Array, counts: Float64Array): void => {
    for (const number of sequence) {
      const n = positionOf[number] ?? 0;
      if (n > 0) counts[n - 1] = (counts[n - 1] ?? 0) + 1;
    }
  };
  const bm25 = (counts: Float64Array, length: number, average: number): number => {
    const norm = K1 * (1 - B + (B * length) / average);
    return idf.reduce((score, weight, n) => {
      const frequency = counts[n] ?? 0;
      return frequency === 0 ? score : score + (weight * frequency * (K1 + 1)) / (frequency + norm);
    }, 0);
  };
  const matchArticle = (article: number): { bm25: number; title: ReadonlySet<number> } => {
    let known = articles.get(article);
    if (!known) {
      const counts = new Float64Array(idf.length);
      const [first, end] = index.articles[article]?.passages ?? [0, 0];
      for (let passage = first; passage < end; passage += 1) count(index.terms.ofPassage(passage), counts);
      const titleCounts = new Float64Array(idf.length);
      count(index.terms.ofTitle(article), titleCounts);
      const title = new Set(allTerms.filter((n) => (titleCounts[n] ?? 0) >= 1));
      for (const n of title) counts[n] = (counts[n] ?? 0) + 1;
      known = { bm25: bm25(counts, lengthOf(index, first, end), lengths.article), title };
      articles.set(article, known);
    }
    return known;
  };

  return (passage) => {
    const article = matchArticle(index.articleOfPassage[passage] ?? 0);
    const counts = new Float64Array(idf.length);
    const sequence = index.terms.ofPassage(passage);
    count(sequence, counts);
    const share = (terms: readonly number[]): number => {
      let [all, held] = [0, 0];
      for (const n of terms) {
        all += idf[n] ?? 0;
        held += (idf[n] ?? 0) * (article.title.has(n) ? 1 : Math.min(1, counts[n] ?? 0));
      }
      return all > 0 ? held / all : 0;
    };
    return {
      words: bm25(counts, lengthOf(index, passage, passage + 1), lengths.passage) / total,
      article: article.bm25 / total,
      phrases: pairs.total > 0 ? pairs.held(sequence) / pairs.total : 0,
      bestClause: clauseTerms.length > 0 ? Math.max(...clauseTerms.map(share)) : share(allTerms),
    };
  };
}

/**
 * By number of a term of the corpus: 1 and up for those of the query, in order, and 0 for all others. A look-up in it
 * is most of what scoring does.
 */
function positionsByNumber({ terms }: SearchIndex, query: CandidateQuery): Uint16Array {
  const positions = new Uint16Array(terms.count);
  for (const [n, { term }] of query.terms.entries()) {
    const number = terms.numberOf(term);
    if (number >= 0) positions[number] = n + 1;
  }
  return positions;
}

/**
 * Neighbouring content words of the question, and how much of them a sequence holds in order with at most one word
 * between.
 */
function pairsOf(
  { text }: CandidateQuery,
  position: ReadonlyMap<string, number>,
  idf: Float64Array,
  positionOf: Uint16Array,
): { total: number; held: (sequence: Uint32Array) => number } {
  const terms = tokenize(text).filter((term) => !isStopWord(term));
  const key = (a: number, b: number): number => a * idf.length + b;
  const weightOf = new Map<number, number>();
  for (const [n, first] of terms.entries()) {
    const second = terms[n + 1];
    const [a, b] = [position.get(first), second === undefined ? undefined : position.get(second)];
    if (a !== undefined && b !== undefined) weightOf.set(key(a, b), Math.min(idf[a] ?? 0, idf[b] ?? 0));
  }
  const held = (sequence: Uint32Array): number => {
    const seen = new Map<number, number>();
    for (let n = 0; n < sequence.length; n += 1) {
      const first = positionOf[sequence[n] ?? -1] ?? 0;
      if (first === 0) continue;
      for (const next of [n + 1, n + 2]) {
        const second = positionOf[sequence[next] ?? -1] ?? 0;
        const pair = key(first - 1, second - 1);
        const weight = second > 0 ? weightOf.get(pair) : undefined;
        if (weight !== undefined) seen.set(pair, weight);
      }
    }
    return sum(seen.values());
  };
  return { total: sum(weightOf.values()), held };
}

function positionsIn(clause: string, position: ReadonlyMap<string, number>): number[] {
  return [...new Set(tokenize(clause).map((term) => position.get(term)))].filter((n) => n !== undefined);
}

/** Lengths in characters: they need no tokenising and stand in for lengths in words. */
function lengthOf(index: SearchIndex, first: number, end: number): number {
  return (index.passages[end - 1]?.end ?? 0) - (index.passages[first]?.start ?? 0);
}

const averages = new WeakMap<SearchIndex, { passage: number; article: number }>();

function averageLengths(index: SearchIndex): { passage: number; article: number } {
  let known = averages.get(index);
  if (!known) {
    const mean = (lengths: readonly number[]): number => Math.max(1, sum(lengths) / Math.max(1, lengths.length));
    known = {
      passage: mean(index.passages.map(({ start, end }) => end - start)),
      article: mean(index.articles.map(({ passages: [first, end] }) => lengthOf(index, first, end))),
    };
    averages.set(index, known);
  }
  return known;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

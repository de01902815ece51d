import type { SearchIndex } from '../domain/ports.ts';
import { isStopWord } from '../text/stopWords.ts';
import { tokenize } from '../text/tokens.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import { termSequences } from './termSequences.ts';

/** How the words of a passage fit those of a question. Nothing depends on the size of the corpus or the length of the question. */
export interface TermMatch {
  /** BM25 of the passage divided by the sum of all idf. */
  readonly words: number;
  /** The same for its whole article, title included. */
  readonly article: number;
  /** Share of the question's neighbouring words that stand near each other, in order, weighed by the lesser idf: 0..1. */
  readonly phrases: number;
  /** Share of the question's terms, weighed by idf, that the passage or the title holds: 0..1. */
  readonly coverage: number;
  /** The same for the clause that fits best. */
  readonly bestClause: number;
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the usual constants.
const K1 = 1.2;
const B = 0.75;

/** Makes a function that matches passages with a question. What it finds out about an article it keeps for its other passages. */
export function matchTerms(index: SearchIndex, analysis: QuestionAnalysis, clauses: readonly string[]): (passage: number) => TermMatch {
  const sequences = termSequences(index);
  const idf = analysis.terms.map((term) => term.idf);
  const position = new Map(analysis.terms.map(({ term }, n) => [sequences.numberOf(term), n]));
  const total = sum(idf) || 1;
  const pairs = pairsOf(analysis, position, idf, sequences.numberOf);
  const clauseTerms = clauses.map((clause) => positionsIn(clause, position, sequences.numberOf)).filter((terms) => terms.length > 1);
  const lengths = averageLengths(index);
  const articles = new Map<number, { bm25: number; title: ReadonlySet<number> }>();

  const count = (sequence: Uint32Array, counts: Float64Array): void => {
    for (const term of sequence) {
      const n = position.get(term);
      if (n !== undefined) counts[n] = (counts[n] ?? 0) + 1;
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
      for (let passage = first; passage < end; passage += 1) count(sequences.ofPassage(passage), counts);
      const titleCounts = new Float64Array(idf.length);
      count(sequences.ofTitle(article), titleCounts);
      const title = new Set([...idf.keys()].filter((n) => (titleCounts[n] ?? 0) > 0));
      for (const n of title) counts[n] = (counts[n] ?? 0) + 1;
      known = { bm25: bm25(counts, lengthOf(index, first, end), lengths.article), title };
      articles.set(article, known);
    }
    return known;
  };

  return (passage) => {
    const article = matchArticle(index.articleOfPassage[passage] ?? 0);
    const counts = new Float64Array(idf.length);
    const sequence = sequences.ofPassage(passage);
    count(sequence, counts);
    const share = (terms: readonly number[]): number => {
      const all = sum(terms.map((n) => idf[n] ?? 0));
      const held = sum(terms.map((n) => ((counts[n] ?? 0) > 0 || article.title.has(n) ? (idf[n] ?? 0) : 0)));
      return all > 0 ? held / all : 0;
    };
    const coverage = share([...idf.keys()]);
    return {
      words: bm25(counts, lengthOf(index, passage, passage + 1), lengths.passage) / total,
      article: article.bm25 / total,
      phrases: pairs.total > 0 ? pairs.held(sequence) / pairs.total : 0,
      coverage,
      bestClause: clauseTerms.length > 0 ? Math.max(...clauseTerms.map(share)) : coverage,
    };
  };
}

/** Neighbouring content words of the question, and how much of them a sequence holds in order with at most one word between. */
function pairsOf(
  { question }: QuestionAnalysis,
  position: ReadonlyMap<number, number>,
  idf: readonly number[],
  numberOf: (term: string) => number,
): { total: number; held: (sequence: Uint32Array) => number } {
  const terms = tokenize(question).filter((term) => !isStopWord(term)).map(numberOf);
  const weightOf = new Map<number, Map<number, number>>();
  let total = 0;
  for (const [n, first] of terms.entries()) {
    const second = terms[n + 1];
    const [a, b] = [position.get(first), second === undefined ? undefined : position.get(second)];
    if (second === undefined || a === undefined || b === undefined) continue;
    const weight = Math.min(idf[a] ?? 0, idf[b] ?? 0);
    const known = weightOf.get(first) ?? new Map<number, number>();
    if (known.has(second)) continue;
    weightOf.set(first, known.set(second, weight));
    total += weight;
  }
  const held = (sequence: Uint32Array): number => {
    const seen = new Map<string, number>();
    for (let n = 0; n < sequence.length; n += 1) {
      const seconds = weightOf.get(sequence[n] ?? -1);
      for (const next of seconds ? [sequence[n + 1], sequence[n + 2]] : []) {
        const weight = next === undefined ? undefined : seconds?.get(next);
        if (weight !== undefined) seen.set(`${sequence[n] ?? ''} ${next ?? ''}`, weight);
      }
    }
    return sum([...seen.values()]);
  };
  return { total, held };
}

function positionsIn(clause: string, position: ReadonlyMap<number, number>, numberOf: (term: string) => number): number[] {
  return [...new Set(tokenize(clause).map((term) => position.get(numberOf(term))))].filter((n) => n !== undefined);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { CandidateQuery } from '../../domain/candidate.ts';
import type { ProbedArticle, ProbedPassage } from '../../domain/index/passageSearch.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import type { AverageLengths } from './rankedPassage.ts';

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
  /** Share of the terms, weighed by idf, of each clause that the passage or the title holds: 0..1. */
  readonly clauses: readonly number[];
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the usual constants.
const K1 = 1.2;
const B = 0.75;

/**
 * Makes a function that matches passages with a question. What it finds out about an article it keeps for its other
 * passages.
 *
 * @returns takes passages that were measured with the terms of the question, in order
 */
export function matchTerms(query: CandidateQuery, lengths: AverageLengths): (passage: ProbedPassage) => TermMatch {
  const idf = query.terms.map((term) => term.idf);
  const position = new Map(query.terms.map(({ term }, n) => [term, n]));
  const total = sum(idf) || 1;
  const pairs = pairsOf(query, position, idf);
  const clauseTerms = query.clauses.map(({ text }) => positionsIn(text, position));
  const allTerms = [...idf.keys()];
  const articles = new Map<ProbedArticle, number>();

  const bm25 = (counts: readonly number[], length: number, average: number): number => {
    const norm = K1 * (1 - B + (B * length) / average);
    return idf.reduce((score, weight, n) => {
      const frequency = counts[n] ?? 0;
      return frequency === 0 ? score : score + (weight * frequency * (K1 + 1)) / (frequency + norm);
    }, 0);
  };
  const matchArticle = (article: ProbedArticle): number => {
    const known = articles.get(article);
    if (known !== undefined) return known;
    const counts = allTerms.map((n) => (article.counts[n] ?? 0) + (article.title.includes(n) ? 1 : 0));
    const score = bm25(counts, article.length, lengths.article);
    articles.set(article, score);
    return score;
  };

  return ({ terms, inArticle, start, end }) => {
    const counts = allTerms.map((n) => terms.filter(({ term }) => term === n).length);
    const share = (some: readonly number[]): number => {
      let [all, held] = [0, 0];
      for (const n of some) {
        all += idf[n] ?? 0;
        held += (idf[n] ?? 0) * (inArticle.title.includes(n) ? 1 : Math.min(1, counts[n] ?? 0));
      }
      return all > 0 ? held / all : 0;
    };
    return {
      words: bm25(counts, end - start, lengths.passage) / total,
      article: matchArticle(inArticle) / total,
      phrases: pairs.total > 0 ? pairs.held(terms) / pairs.total : 0,
      clauses: clauseTerms.map(share),
    };
  };
}

/**
 * Neighbouring content words of the question, and how much of them a passage holds in order with at most one word
 * between.
 */
function pairsOf(
  { text }: CandidateQuery,
  position: ReadonlyMap<string, number>,
  idf: readonly number[],
): { total: number; held: (terms: ProbedPassage['terms']) => number } {
  const words = tokenize(text).filter((term) => !isStopWord(term));
  const key = (a: number, b: number): number => a * idf.length + b;
  const weightOf = new Map<number, number>();
  for (const [n, first] of words.entries()) {
    const second = words[n + 1];
    const [a, b] = [position.get(first), second === undefined ? undefined : position.get(second)];
    if (a !== undefined && b !== undefined) weightOf.set(key(a, b), Math.min(idf[a] ?? 0, idf[b] ?? 0));
  }
  const held = (terms: ProbedPassage['terms']): number => {
    const seen = new Map<number, number>();
    for (const [n, first] of terms.entries()) {
      for (const next of terms.slice(n + 1, n + 3)) {
        const pair = key(first.term, next.term);
        const weight = next.at - first.at <= 2 ? weightOf.get(pair) : undefined;
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

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

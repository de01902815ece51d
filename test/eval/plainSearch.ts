import { stemmer } from 'stemmer';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import type { ShownAnswer } from './scoreAnswers.ts';

/** The usual ones: how soon a repeated term stops counting, and how much a long sentence loses. */
const K1 = 1.2;
const B = 0.75;
/** Sentences of an answer. */
const SHOWN = 3;

/**
 * What the product is compared with: BM25 over all sentences of the articles, nothing else. It always answers, names no
 * speaker, and its confidence has the order of the best score only.
 */
export function createPlainSearch(articles: readonly IndexedArticle[]): (question: string) => ShownAnswer {
  const sentences = articles.flatMap(({ article, sentences: own }) =>
    own.map(({ start, end }) => article.text.slice(start, end)),
  );
  const postings = new Map<string, Map<number, number>>();
  const lengths = sentences.map((sentence, n) => {
    const terms = termsOf(sentence);
    for (const term of terms) {
      const own = postings.get(term) ?? new Map<number, number>();
      postings.set(term, own.set(n, (own.get(n) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  return (question) => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsOf(question))) {
      const own = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (sentences.length - own.size + 0.5) / (own.size + 0.5));
      for (const [n, count] of own) {
        const norm = K1 * (1 - B + (B * (lengths[n] ?? 0)) / mean);
        scores.set(n, (scores.get(n) ?? 0) + (rarity * count * (K1 + 1)) / (count + norm));
      }
    }
    const best = [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, SHOWN);
    const top = best[0]?.[1] ?? 0;
    return {
      outcome: 'answered',
      confidence: top / (top + 10),
      sides: [],
      excerpts: best.map(([n]) => ({ text: sentences[n] ?? '', speaker: null })),
    };
  };
}

function termsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
}

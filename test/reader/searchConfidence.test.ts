import { describe, expect, it } from 'vitest';
import type { ReadSentence } from '../../src/reader/readWindows.ts';
import { searchConfidence, searchFeatures } from '../../src/reader/searchConfidence.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';

const article = articleOf('any', ['Sentence.']);
const read = (score: number): ReadSentence[] => [{ article, sentence: 0, score, window: score - 1, answer: null }];
const queryOf = (clauses: number) => ({
  clauses: Array.from({ length: clauses }, (_, n) => ({ text: `Clause ${n}`, vector: null, outlets: [] })),
});
const proposed = (...scores: number[]) => scores.map((score) => candidateOf(article, 0, 1, score));

describe('searchFeatures', () => {
  it('keeps scores of queries of one clause and of several apart', () => {
    expect(searchFeatures(queryOf(1), proposed(4, 3), read(2))).toEqual({ best: 2, window: 1, ofOne: 4 });
    const ofSeveral = searchFeatures(queryOf(3), proposed(1.5, 1), read(2));
    expect(ofSeveral).toEqual({ ofSeveral: 1.5, isOfSeveral: 1 });
  });

  it('take the best that fits a query of several clauses as a whole', () => {
    const [first, second] = proposed(3, 2);
    const fitting = [
      { ...first!, parts: { words: 1, clause: 2 } },
      { ...second!, parts: { words: 1.5, clause: 0.5 } },
    ];
    expect(searchFeatures(queryOf(2), fitting, read(2))?.['ofSeveral']).toBe(1.5);
  });

  it('are none where nothing was found, or read', () => {
    expect(searchFeatures(queryOf(1), [], read(2))).toBeNull();
    expect(searchFeatures(queryOf(1), proposed(4), [])).toBeNull();
  });
});

describe('searchConfidence', () => {
  const sureOf = (clauses: number, score: number, logit: number): number =>
    searchConfidence(searchFeatures(queryOf(clauses), proposed(score), read(logit)));

  it('is a chance that grows with what is proposed and, of one clause, with what is read', () => {
    const ofOne = [sureOf(1, 2, -2), sureOf(1, 5, -2), sureOf(1, 5, 4)];
    const ofSeveral = [sureOf(3, 0.5, -2), sureOf(3, 1.6, -2)];
    for (const chances of [ofOne, ofSeveral]) {
      expect(chances).toEqual(chances.toSorted((a, b) => a - b));
      expect(new Set(chances).size).toBe(chances.length);
      for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
    }
    expect(sureOf(3, 1.6, 4)).toBe(sureOf(3, 1.6, -2));
  });

  it('is none where there is nothing', () => {
    expect(searchConfidence(null)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { ReadSentence } from '../../src/reader/readWindows.ts';
import { searchConfidence, searchFeatures } from '../../src/reader/searchConfidence.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';

const article = articleOf('any', ['Sentence.']);
const read = (score: number): ReadSentence[] => [{ article, sentence: 0, score, window: score - 1, answer: null }];
const queryOf = (clauses: number) => ({
  clauses: Array.from({ length: clauses }, (_, n) => ({ text: `Clause ${n}`, vector: null })),
});
const proposed = (...scores: number[]) => scores.map((score) => candidateOf(article, 0, 1, score));

describe('searchFeatures', () => {
  it('keeps scores of queries of one clause and of several apart', () => {
    expect(searchFeatures(queryOf(1), proposed(4, 3), read(2))).toEqual({ best: 2, window: 1, ofOne: 4 });
    const ofSeveral = searchFeatures(queryOf(3), proposed(1.5, 1), read(2));
    expect(ofSeveral).toEqual({ best: 2, window: 1, ofSeveral: 1.5, isOfSeveral: 1 });
  });

  it('are none where nothing was found, or read', () => {
    expect(searchFeatures(queryOf(1), [], read(2))).toBeNull();
    expect(searchFeatures(queryOf(1), proposed(4), [])).toBeNull();
  });
});

describe('searchConfidence', () => {
  const sureOf = (clauses: number, score: number, logit: number): number =>
    searchConfidence(searchFeatures(queryOf(clauses), proposed(score), read(logit)));

  it.each([
    [1, 2, 5],
    [3, 0.5, 1.6],
  ])('with %d clauses is a chance that grows with what is proposed and with what is read', (clauses, low, high) => {
    const chances = [sureOf(clauses, low, -2), sureOf(clauses, high, -2), sureOf(clauses, high, 4)];
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(new Set(chances).size).toBe(3);
    for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
  });

  it('is none where there is nothing', () => {
    expect(searchConfidence(null)).toBe(0);
  });
});

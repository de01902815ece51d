import { expect, it } from 'vitest';
import { answerability, answerabilityFeatures, candidateConfidence } from '../../src/reader/answerability.ts';
import type { ReadSentence } from '../../src/reader/readWindows.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';

const article = articleOf('any', ['Sentence.']);
const read = (...scores: number[]): ReadSentence[] =>
  scores.map((score, sentence) => ({ article, sentence, score, window: score - 1, answer: null }));

it('looks at the best sentence and its window', () => {
  expect(answerabilityFeatures(read(3, 2, 1, 0, -1, -9))).toEqual({ best: 3, window: 2 });
  expect(answerabilityFeatures([])).toBeNull();
});

it('is a chance that grows with the best sentence, and none where nothing was read', () => {
  const chances = [-8, -2, 0, 2, 8].map((score) => answerability(read(score)));
  expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  expect(new Set(chances).size).toBe(5);
  for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
  expect(answerability([])).toBe(0);
});

it('goes by the best candidate where nothing reads', () => {
  const [weak, strong] = [0, 5].map((score) => candidateConfidence([candidateOf(article, 0, 1, score)]));
  expect(strong).toBeGreaterThan(weak ?? 1);
  expect(candidateConfidence([candidateOf(article, 0, 1, 5), candidateOf(article, 0)])).toBe(strong);
  expect(candidateConfidence([])).toBe(0);
});

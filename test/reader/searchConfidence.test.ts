import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/domain/candidate.ts';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import type { Ranking } from '../../src/reader/rankCandidates.ts';
import type { ReadSentence } from '../../src/reader/readWindows.ts';
import { searchConfidence, searchFeatures } from '../../src/reader/searchConfidence.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';

const pier = articleOf('pier', ['The pier shut.', 'It rained.', 'Gulls came.']);
const mill = articleOf('mill', ['The mill burned.']);
const reading = (article: IndexedArticle, sentence: number, score: number): ReadSentence => ({
  article,
  sentence,
  score,
  window: score - 1,
  answer: null,
});
const queryOf = (clauses: number) => ({
  clauses: Array.from({ length: clauses }, (_, n) => ({ text: `Clause ${n}`, vector: null, outlets: [] })),
});
/** Of a sentence each of the pier's article. */
const proposed = (...scores: number[]) => scores.map((score, n) => candidateOf(pier, n, n + 1, score));
const asProposed = (ranked: readonly Candidate[], ...sentences: ReadSentence[]): Ranking => ({ ranked, sentences });

describe('searchFeatures', () => {
  it('keeps scores of queries of one clause and of several apart', () => {
    const candidates = proposed(4, 3);
    const read = asProposed(candidates, reading(pier, 0, 2));
    expect(searchFeatures(queryOf(1), candidates, read)).toEqual({ ofOne: 4, read: 2 });
    expect(searchFeatures(queryOf(3), candidates, read)).toEqual({ ofSeveral: 4, isOfSeveral: 1 });
  });

  it('take what comes first as it was proposed, and its paragraph on the whole', () => {
    const candidates = [candidateOf(mill, 0, 1, 4), ...proposed(3.5, 2)];
    const [burned, shut, rained] = candidates;
    const ranked = [{ ...shut!, score: 1.1 }, { ...burned!, score: 1.05 }, rained!];
    const read = asProposed(ranked, reading(pier, 0, 3), reading(mill, 0, 1), reading(pier, 1, -2));
    expect(searchFeatures(queryOf(1), candidates, read)).toEqual({ ofOne: 3.5, read: 0.5 });
  });

  it('take what is read around it in other paragraphs, and nothing from further away', () => {
    const written = articleOf('quay', ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']);
    const quay = { ...written, sentences: written.sentences.map((one, n) => ({ ...one, block: n < 5 ? n : 5 })) };
    const candidates = [candidateOf(quay, 3, 4, 4)];
    const read = (...scores: number[]) =>
      searchFeatures(queryOf(1), candidates, asProposed(candidates, ...scores.map((one, n) => reading(quay, n, one))));
    expect(read(9, 2, 2, 2, 2, 9, 9)).toEqual({ ofOne: 4, read: 2 });
  });

  it('take the best that fits a query of several clauses as a whole', () => {
    const [first, second] = proposed(3, 2);
    const fitting = [
      { ...first!, parts: { words: 1, clause: 2 } },
      { ...second!, parts: { words: 1.5, clause: 0.5 } },
    ];
    expect(searchFeatures(queryOf(2), fitting, asProposed(fitting, reading(pier, 0, 2)))?.['ofSeveral']).toBe(1.5);
  });

  it('are none where nothing was found, or nothing of what comes first was read', () => {
    expect(searchFeatures(queryOf(1), [], asProposed([], reading(pier, 0, 2)))).toBeNull();
    expect(searchFeatures(queryOf(1), proposed(4), asProposed(proposed(4)))).toBeNull();
    expect(searchFeatures(queryOf(2), proposed(4), asProposed(proposed(4)))).toBeNull();
    expect(searchFeatures(queryOf(1), proposed(4), asProposed(proposed(4), reading(mill, 0, 2)))).toBeNull();
  });
});

describe('searchConfidence', () => {
  const sureOf = (clauses: number, score: number, logit: number): number =>
    searchConfidence(
      searchFeatures(queryOf(clauses), proposed(score), asProposed(proposed(score), reading(pier, 0, logit))),
    );

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

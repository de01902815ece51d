import { describe, expect, it } from 'vitest';
import { type KeywordDocument, openKeywords, serializeKeywords } from '../../../src/store/embedded/keywordIndex.ts';

const documents = [
  { body: 'the ferry sails', title: 'Strike', speaker: 'Ada', outlet: 'Post' },
  { body: 'the strike ends the ferry strike', title: '', speaker: '', outlet: 'Post' },
  { body: '', title: '', speaker: '', outlet: '' },
].map((fields, id): KeywordDocument => ({ id, ...fields }));
const keywords = openKeywords(serializeKeywords(documents));
const passages = (...query: Parameters<typeof keywords.search>) =>
  keywords.search(...query).map(({ passage }) => passage);

describe('keyword search', () => {
  it('looks in every field, and counts a field as told', () => {
    expect(passages({ text: 'strike' }, 9).toSorted()).toEqual([0, 1]);
    expect(passages({ text: 'strike', boostField: { title: 9 } }, 9)).toEqual([0, 1]);
    expect(passages({ text: 'strike', boostField: { title: 0.01 } }, 9)).toEqual([1, 0]);
    expect(passages({ text: 'Ada' }, 9)).toEqual([0]);
    expect(passages({ text: 'post' }, 9)).toEqual([0, 1]);
  });

  it('leaves out a field and a term that count for nothing', () => {
    expect(passages({ text: 'strike', boostField: { title: 0 } }, 9)).toEqual([1]);
    expect(passages({ text: 'sails strike', boostTerm: (term) => (term === 'strike' ? 0 : 1) }, 9)).toEqual([0]);
    expect(passages({ text: 'strike', boostTerm: () => 0 }, 9)).toEqual([]);
  });

  it('counts a passage as many times as it holds different words', () => {
    const [alone] = keywords.search({ text: 'sails' }, 1);
    const [twice] = keywords.search({ text: 'sails sails' }, 1);
    const [both] = keywords.search({ text: 'sails ferry' }, 1);
    const [ferry] = keywords.search({ text: 'ferry' }, 9).filter(({ passage }) => passage === 0);
    expect(twice?.score).toBeCloseTo(2 * (alone?.score ?? 0), 10);
    expect(both?.score).toBeCloseTo(2 * ((alone?.score ?? 0) + (ferry?.score ?? 0)), 10);
  });

  it('gives no more than k, none for none, and nothing for words that are nowhere', () => {
    expect(passages({ text: 'ferry' }, 1)).toHaveLength(1);
    expect(passages({ text: 'ferry' }, 0)).toEqual([]);
    expect(passages({ text: 'zebra' }, 9)).toEqual([]);
    expect(passages({ text: '' }, 9)).toEqual([]);
    expect(openKeywords(serializeKeywords([])).search({ text: 'ferry' }, 9)).toEqual([]);
  });
});

describe('the frequency of a term', () => {
  it('counts passages, in whatever field and however often', () => {
    expect(['strike', 'ferries', 'Ada', 'post', 'zebra', ''].map(keywords.documentFrequency)).toEqual([
      2, 2, 1, 2, 0, 0,
    ]);
  });
});

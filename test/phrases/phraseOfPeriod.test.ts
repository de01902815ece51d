import { expect, it } from 'vitest';
import type { Language } from '../../src/phrases/language.ts';
import { phrases } from '../../src/phrases/phrase.ts';
import { phraseOfPeriod } from '../../src/phrases/phraseOfPeriod.ts';

it('says how many articles are of a period, and how many have no date, where an answer is of one', () => {
  expect(phraseOfPeriod({}, 'en')).toEqual([]);
  expect(phraseOfPeriod({ ofPeriod: { articles: 1, undated: 0 } }, 'en')).toEqual(['1 article of that time']);
  for (const language of Object.keys(phrases) as Language[])
    for (const n of [0, 1, 2, 5, 11, 100])
      expect(phraseOfPeriod({ ofPeriod: { articles: n, undated: n } }, language).join()).not.toMatch(/[{}]|undefined/);
});

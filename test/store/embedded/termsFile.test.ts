import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTerms, serializeTerms } from '../../../src/store/embedded/termsFile.ts';
import { isStopWord } from '../../../src/text/stopWords.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const text = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
const contentTerms = (words: string): string[] => tokenize(words).filter((term) => !isStopWord(term));

it('gives back the content terms of every passage and title, in order', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 3 }), (passages, titles) => {
      const terms = openTerms(serializeTerms(passages, titles));
      const numbersOf = (words: string): number[] => contentTerms(words).map(terms.numberOf);
      for (const [n, words] of passages.entries()) expect([...terms.ofPassage(n)]).toEqual(numbersOf(words));
      for (const [n, words] of titles.entries()) expect([...terms.ofTitle(n)]).toEqual(numbersOf(words));
      const known = new Set([...passages, ...titles].flatMap(contentTerms));
      expect(new Set([...known].map(terms.numberOf))).toEqual(new Set(Array.from(known, (_, n) => n).keys()));
      expect(terms.count).toBe(known.size);
    }),
  );
});

it('knows no number of a word that is nowhere, and nothing of a passage that is not there', () => {
  const terms = openTerms(serializeTerms(['The ferry crews called a strike.'], ['']));
  expect(terms.numberOf('zebra')).toBe(-1);
  expect([...terms.ofTitle(0), ...terms.ofPassage(1), ...terms.ofTitle(1)]).toEqual([]);
});

it('refuses bytes that are something else or of another length', () => {
  const bytes = serializeTerms(['The ferry crews called a strike.'], ['Strike']);
  for (const wrong of [
    Buffer.from('{}'),
    bytes.subarray(0, -1),
    bytes.subarray(0, 30),
    Buffer.concat([bytes, Buffer.from('x')]),
  ])
    expect(() => openTerms(wrong)).toThrow(Error);
});

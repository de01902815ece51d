import { expect, it } from 'vitest';
import { phrase, phrases } from '../../src/phrases/phrase.ts';
import type { PhraseKey } from '../../src/phrases/phrases.ts';

const languages = ['en', 'ar', 'es', 'fr', 'de'] as const;

it.each(Object.keys(phrases.en) as PhraseKey[])('%s takes the same values in every language', (key) => {
  const inEnglish = placeholders(phrases.en[key]);
  for (const language of languages)
    expect([language, placeholders(phrases[language][key])]).toEqual([language, inEnglish]);
});

it('chooses the plural form of the language', () => {
  expect(phrase('en', 'alsoIn', { n: 1 })).toBe('also in 1 article');
  expect(phrase('en', 'alsoIn', { n: 2 })).toBe('also in 2 articles');
  expect(phrase('ar', 'articles', { n: 2 })).toBe('مقالان');
  expect(phrase('ar', 'articles', { n: 11 })).toBe('11 مقالًا');
});

it('writes numbers as the language does', () => {
  expect(phrase('en', 'articles', { n: 12_345 })).toBe('12,345 articles');
  expect(phrase('de', 'articles', { n: 12_345 })).toBe('12.345 Artikel');
  expect(phrase('fr', 'articles', { n: 12_345 })).toBe('12\u202f345 articles');
  expect(phrase('en', 'articles', { n: '12345' })).toBe('12345 articles');
});

it('puts values in as they are, even where they look like placeholders', () => {
  expect(phrase('en', 'onlySide', { side: '{source} $&' })).toBe('Only {source} $&');
});

/** Of all forms together: "one" and "two" may name the number in words. */
function placeholders(forms: string | Readonly<Record<string, string>>): string[] {
  const texts = typeof forms === 'string' ? [forms] : Object.values(forms);
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();
}

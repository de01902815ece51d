import { expect, it } from 'vitest';
import { dateInWords, periodInWords } from '../../../src/web/elements/dates.ts';

it('are in words of the language, with the digits of its phrases', () => {
  expect(dateInWords('2031-03-04', 'en')).toBe('March 4, 2031');
  expect(dateInWords('2031-03-04', 'de')).toBe('4. März 2031');
  expect(dateInWords('2031-03-04', 'ar')).toMatch(/2031/);
  expect(dateInWords(null, 'fr')).toBe('sans date');
});

it('of a month or a year say no more than that', () => {
  expect(periodInWords('2031-03-04', 'en')).toBe('Mar 4, 2031');
  expect(periodInWords('2031-03', 'en')).toBe('Mar 2031');
  expect(periodInWords('2031', 'en')).toBe('2031');
});

it('that are none stay as they are written', () => {
  for (const odd of ['soon', '2031-13-40', '']) expect(dateInWords(odd, 'en')).toBe(odd);
});

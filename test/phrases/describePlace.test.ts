import { expect, it } from 'vitest';
import { describePlace } from '../../src/phrases/describePlace.ts';
import { nameLanguage } from '../../src/phrases/nameLanguage.ts';

it('says where something stands, in the words of the reader', () => {
  expect(describePlace({ page: 3, line: 12 }, 'en')).toBe('page 3, line 12');
  expect(describePlace({ page: 3, line: 12 }, 'de')).toBe('Seite 3, Zeile 12');
  expect(describePlace({ page: 3 }, 'fr')).toBe('page 3');
  expect(describePlace({ seconds: 727 }, 'es')).toBe('12:07');
  expect(describePlace({ seconds: 3723 }, 'en')).toBe('1:02:03');
  expect(describePlace({ seconds: 9 }, 'en')).toBe('0:09');
});

it('names a language as the reader does', () => {
  expect([nameLanguage('de', 'en'), nameLanguage('de', 'es'), nameLanguage('ar', 'fr')]).toEqual([
    'German',
    'alemán',
    'arabe',
  ]);
});

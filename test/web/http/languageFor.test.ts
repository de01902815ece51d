import { expect, it } from 'vitest';
import { languageFor } from '../../../src/web/http/languageFor.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de-AT,de;q=0.9,en;q=0.5', 'de'],
  ['it, fr;q=0.4, es;q=0.8', 'es'],
  ['AR-EG', 'ar'],
  ['ja, *;q=0.5', 'en'],
  ['fr;q=0, de;q=0.1', 'de'],
  ['fr;q=0', 'en'],
  ['deu', 'en'],
  ['x'.repeat(10_000), 'en'],
])('%s is read as %s', (accepted, language) => {
  expect(languageFor(accepted)).toBe(language);
});

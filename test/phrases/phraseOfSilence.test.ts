import { expect, it } from 'vitest';
import type { Language } from '../../src/phrases/language.ts';
import { phrases } from '../../src/phrases/phrase.ts';
import { phraseOfSilence } from '../../src/phrases/phraseOfSilence.ts';

it('tells in each language whether one who was asked says nothing on this, or nothing at all', () => {
  const said = (Object.keys(phrases) as Language[]).flatMap((language) =>
    [true, false].map((speaks) => phraseOfSilence({ name: 'Ada Quill', speaks }, language)),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/^[^{}]*Ada Quill[^{}]*$/);
  expect(phraseOfSilence({ name: 'Ada', speaks: false }, 'en')).toBe(
    'Ada was not found to say anything in these articles.',
  );
});

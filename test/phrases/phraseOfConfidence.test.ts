import { expect, it } from 'vitest';
import type { Language } from '../../src/phrases/language.ts';
import { phrases } from '../../src/phrases/phrase.ts';
import { phraseOfConfidence } from '../../src/phrases/phraseOfConfidence.ts';
import { answerOf, noAnswerOf } from '../fixtures/writtenAnswer.ts';

it('tells the chance of an answer in per cent, never as certain, in each language', () => {
  expect(phraseOfConfidence(answerOf({ confidence: 0.834 }), 'en')).toBe('confidence 83%');
  expect(phraseOfConfidence(answerOf({ confidence: 1 }), 'en')).toBe('confidence 99%');
  expect(phraseOfConfidence(answerOf({ confidence: 0 }), 'en')).toBe('confidence 1%');
  const said = (Object.keys(phrases) as Language[]).map((language) => phraseOfConfidence(answerOf(), language));
  expect(new Set(said).size).toBe(said.length);
});

it('tells none where nothing answers, or nothing read it', () => {
  expect(phraseOfConfidence(noAnswerOf([]), 'en')).toBeNull();
  const { index } = answerOf();
  expect(phraseOfConfidence(answerOf({ index: { ...index, reader: null } }), 'en')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { answersBack } from '../../../src/answer/fold/answersBack.ts';
import { foldedUnit } from '../../fixtures/foldedUnit.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const article = articleOf('dam', [
  'Reis said the dam was safe.',
  'He left.',
  'Demir said it was not.',
  'Koch said the lake was full.',
  'Lind said that it never was.',
]);

/** A sentence of it, as what somebody says there in these words. */
function said(sentence: number, name: string, words: string) {
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
  const at = article.article.text.indexOf(words, start);
  const unit = foldedUnit(1, name, { article, start, end, sentences: [sentence, sentence + 1], statements: [] });
  return {
    ...unit,
    statement: unit.statement && { ...unit.statement, content: [{ start: at, end: at + words.length }] },
  };
}

describe('a denial with a pronoun', () => {
  const safe = said(0, 'Reis', 'the dam was safe');
  const not = said(2, 'Demir', 'it was not');

  it('is another voice that goes on about the same, a sentence between them at most', () => {
    expect(answersBack(not, safe)).toBe(true);
    expect(answersBack(said(4, 'Lind', 'that it never was'), said(3, 'Koch', 'the lake was full'))).toBe(true);
  });

  it('is not one that names another matter, speaks first, or is far away', () => {
    expect(answersBack(said(3, 'Koch', 'the lake was full'), not)).toBe(false);
    expect(answersBack(safe, not)).toBe(false);
    expect(answersBack(said(4, 'Lind', 'that it never was'), safe)).toBe(false);
  });

  it('is not the same voice, nobody, or another article', () => {
    expect(answersBack(said(2, 'Reis', 'it was not'), safe)).toBe(false);
    expect(answersBack({ ...not, statement: null }, safe)).toBe(false);
    expect(answersBack(not, { ...safe, statement: null })).toBe(false);
    expect(answersBack(not, { ...safe, unit: { ...safe.unit, article: articleOf('other', ['It rained.']) } })).toBe(
      false,
    );
    const unclear = not.statement && { ...not.statement, speaker: null };
    expect(answersBack({ ...not, statement: unclear }, safe)).toBe(false);
  });
});

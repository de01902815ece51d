import { describe, expect, it } from 'vitest';
import { answersBack } from '../../../src/answer/fold/answersBack.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { foldedUnit } from '../../fixtures/foldedUnit.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const article = articleOf('leak', [
  'The department leaked the memo, Ada Quill said.',
  'She gave no proof.',
  'Omar Rahman denied this.',
  'Omar Rahman denied the claims about the memo and the fire.',
]);

/** A sentence of it, as what somebody says or denies there in these words. */
function said(sentence: number, stance: Statement['stance'], name: string, words: string) {
  const at = article.article.text.indexOf(words, article.sentences[sentence]?.start);
  const unit = foldedUnit(1, name, {
    article,
    start: article.sentences[sentence]?.start ?? 0,
    end: article.sentences[sentence]?.end ?? 0,
    sentences: [sentence, sentence + 1],
    statements: [],
  });
  const statement = unit.statement && { ...unit.statement, stance, content: [{ start: at, end: at + words.length }] };
  return { ...unit, statement };
}

describe('answersBack', () => {
  const claim = said(0, 'said', 'Quill', 'The department leaked the memo');
  const denial = said(2, 'denied', 'Rahman', 'this');

  it('tells a bare denial of what stands before it, or one sentence further up', () => {
    expect(answersBack(denial, claim)).toBe(true);
    expect(answersBack(denial, said(1, 'said', 'Quill', 'no proof'))).toBe(true);
  });

  it('also of what nobody is known to have said', () => {
    expect(answersBack(denial, { ...claim, statement: null })).toBe(true);
  });

  it('is no denial of what stands behind it, in another article, or too far before', () => {
    expect(answersBack(said(0, 'denied', 'Rahman', 'the memo'), said(1, 'said', 'Quill', 'no proof'))).toBe(false);
    expect(answersBack(said(3, 'denied', 'Rahman', 'the claims'), claim)).toBe(false);
    const other = articleOf('other', ['It burned.']);
    const elsewhere = { ...claim.unit, article: other };
    expect(answersBack(denial, { ...claim, unit: elsewhere })).toBe(false);
  });

  it('is no denial where it says more, says it itself, or denies nothing', () => {
    expect(answersBack(said(3, 'denied', 'Rahman', 'the claims about the memo and the fire'), denial)).toBe(false);
    expect(answersBack(denial, said(1, 'said', 'Rahman', 'no proof'))).toBe(false);
    expect(answersBack(said(2, 'said', 'Rahman', 'this'), claim)).toBe(false);
    const unclear = denial.statement && { ...denial.statement, speaker: null };
    expect(answersBack({ ...denial, statement: unclear }, claim)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { unitOfSentence } from '../../../src/answer/units/unitOfSentence.ts';
import { writtenBy } from '../../../src/answer/units/writtenBy.ts';
import type { ExcerptCandidate } from '../../../src/evidence/excerptCandidate.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

/** The unit of the second of three sentences, of an article by somebody. */
function unitWith(words: string, author: string | null = 'Ann Lee and Bo Marsh'): ExcerptCandidate {
  const plain = articleOf('weir', ['“The weir is far too low,” said Otto Crane.', words, '“It will be raised soon.”']);
  const unit = unitOfSentence({ ...plain, article: { ...plain.article, author, outlet: 'Weir Post' } }, 1);
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

describe('writtenBy', () => {
  it('is what an article tells, as the words of each who wrote it and of the outlet', () => {
    const unit = unitWith('The weir must be raised.');
    const { start, end } = unit;
    const theirs = { articleId: 'weir', content: [{ start, end }], source: [], cue: [], kind: 'narration' };
    expect(writtenBy(unit)).toEqual(
      ['Ann Lee', 'Bo Marsh', 'Weir Post'].map((name) => ({
        ...theirs,
        stance: 'said',
        speaker: { name, role: null, side: null, resolved: 'named' },
      })),
    );
    expect(writtenBy(unit)).toBe(writtenBy(unit));
  });

  it('is the outlet’s alone where nobody is named', () => {
    expect(writtenBy(unitWith('The weir must be raised.', null)).map(({ speaker }) => speaker?.name)).toEqual([
      'Weir Post',
    ]);
  });

  it.each([
    ['The “sad old song” of the weir goes on and on.', 3],
    ['The “sad, sad old song” of the weir goes on.', 0],
    ['The “old song” is “an old song of ours” now.', 0],
  ])('is a term in marks, and nothing that quotes somebody: %s', (words, count) => {
    expect(writtenBy(unitWith(words))).toHaveLength(count);
  });
});

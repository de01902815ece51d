import { describe, expect, it } from 'vitest';
import { voiceOfWriter } from '../../../src/answer/voices/voiceOfWriter.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const plain = articleOf('mill', ['The mill ran.', 'It was loud.']);
const statements = [{ content: [plain.sentences[1]], speaker: null }] as unknown as readonly Statement[];
const article: IndexedArticle = {
  ...plain,
  article: { ...plain.article, author: 'Ann Lee and Bo Marsh', outlet: 'Mill Gazette' },
  statements,
};

describe('voiceOfWriter', () => {
  it('is who is asked of those who wrote or published an article', () => {
    expect(voiceOfWriter(['Eva Holt', 'Bo Marsh'])(article, 0)).toBe('Bo Marsh');
    expect(voiceOfWriter(['Mill Gazette'])(article, 0)).toBe('Mill Gazette');
  });

  it('is nobody in a sentence in which somebody else is quoted', () => {
    expect(voiceOfWriter(['Bo Marsh'])(article, 1)).toBeNull();
  });

  it('is nobody where who wrote is not asked, and where nobody is', () => {
    for (const names of [['Eva Holt'], []])
      expect([0, 1].map((sentence) => voiceOfWriter(names)(article, sentence))).toEqual([null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/domain/index/catalogue.ts';
import { withApostrophes } from '../../../../src/retrieve/question/spelling/withApostrophes.ts';

const known = ['voss', 'lena voss', 'quill', 'millers', 'fen', 'of'];
const catalogue: Pick<Catalogue, 'names'> = {
  names: async (forms) =>
    known
      .filter((name) => forms.includes(name))
      .map((name) => ({ kind: 'speaker', name, words: name.split(' '), sides: [] })),
};

describe('withApostrophes', () => {
  it.each([
    ['whats quills account and what is fens answer', "whats quill's account and what is fen's answer"],
    ['did they like Quills old plan', "did they like Quill's old plan"],
    ['who signed quills 2031 orders', "who signed quill's 2031 orders"],
  ])('gives a name back what people leave out: %s', async (question, written) => {
    expect(await withApostrophes(question, catalogue)).toBe(written);
  });

  it.each([
    // Nothing follows that may be theirs.
    'do the mill and quills agree',
    'who met quills',
    // More than one of something.
    'who found two quills inside',
    'who found the quills inside',
    'were the long quills plans',
    // Whom the corpus knows by the whole word, or by none.
    'was voss plan good',
    'what of millers plan',
    'what of keepers plan',
    'ofs plan',
  ])('leaves a question as it is: %s', async (question) => {
    expect(await withApostrophes(question, catalogue)).toBe(question);
  });
});

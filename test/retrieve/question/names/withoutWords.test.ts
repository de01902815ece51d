import { describe, expect, it } from 'vitest';
import type { CorpusName } from '../../../../src/domain/index/catalogue.ts';
import { withoutWords } from '../../../../src/retrieve/question/names/withoutWords.ts';
import { wordsOf } from '../../../../src/retrieve/question/names/wordsOf.ts';

const nameOf = (kind: CorpusName['kind'], name: string, form: string): CorpusName => ({
  kind,
  name,
  words: form.split(' '),
  sides: [],
});
const known = new Map([
  ['hurt', [nameOf('author', 'Eva Hurt', 'hurt'), nameOf('speaker', 'Otto Hurt', 'hurt')]],
  ['marsh', [nameOf('author', 'Bo Marsh', 'marsh')]],
  ['bo', [nameOf('author', 'Bo Marsh', 'bo marsh')]],
  ['post', [nameOf('outlet', 'Weir Post', 'post')]],
]);

/** What is still known by each word, as kind and name, and which words were looked for. */
async function keptOf(question: string, written: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const writtenAs = async (words: readonly string[]): Promise<(string | null)[]> => {
    asked.push(...words);
    return words.map((word) => written[word] ?? null);
  };
  const names = await withoutWords(known, wordsOf(question), { writtenAs });
  const kept = Object.fromEntries([...names].map(([first, all]) => [first, all.map(({ kind }) => kind)]));
  return { kept, asked, names };
}
const ALL = { hurt: ['author', 'speaker'], marsh: ['author'], bo: ['author'], post: ['outlet'] };

describe('withoutWords', () => {
  it('knows no author by a surname that the articles write small, but whoever else it names', async () => {
    const { kept, asked } = await keptOf('would it hurt the post of bo marsh', {
      hurt: 'hurt',
      marsh: 'Marsh',
      bo: 'bo',
      post: 'post',
    });
    expect(kept).toEqual({ ...ALL, hurt: ['speaker'] });
    expect(asked).toEqual(['hurt', 'marsh']);
  });

  it.each([
    ['large', { hurt: 'Hurt' }],
    ['nowhere', {}],
    ['small only within', { hurt: 'McHurt' }],
  ])('knows an author by a surname that stands in the articles %s', async (_, written) => {
    expect((await keptOf('would it hurt', written)).kept).toEqual(ALL);
  });

  it('looks for nothing where capitals tell that a name is meant, or no surname is asked', async () => {
    for (const question of ['Would Hurt sail?', 'Would it help the post?', 'would bo sail']) {
      const { names, asked } = await keptOf(question, { hurt: 'hurt' });
      expect(asked).toEqual([]);
      expect(names).toBe(known);
    }
  });

  it('tells by its first word that none is meant, where capitals tell', async () => {
    const { kept } = await keptOf('Hurt feelings at the Weir and the Mill?', { hurt: 'hurt' });
    expect(kept).toEqual({ ...ALL, hurt: ['speaker'] });
  });
});

import { expect, it } from 'vitest';
import { repliesIn } from '../../../src/answer/units/repliesIn.ts';
import { unitsOf } from '../../../src/answer/units/unitsOf.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

/** The units of paragraphs in which `words` are what somebody says. */
async function unitsIn(words: string, ...paragraphs: string[]): Promise<string[]> {
  const statements = [{ words, by: 'Bo Lind', kind: 'paraphrase' as const }];
  const content = await writtenContent([{ id: 'lock', title: 'Lock', paragraphs, statements }], hashEmbedder);
  const [article] = [...content.articles] as unknown as [IndexedArticle];
  return unitsOf(article).map(({ start, end }) => article.article.text.slice(start, end));
}

it('keeps a bare denial with what the same paragraph says next', async () => {
  expect(await unitsIn('that', 'The mill denied that. Nobody would be sent home. Rain fell.')).toEqual([
    'The mill denied that. Nobody would be sent home.',
    'Rain fell.',
  ]);
});

it.each(['he would not', 'it had', "they wouldn't", 'that she did not', 'the mill can’t'])(
  'keeps “%s” with the sentence that completes it',
  async (words) => {
    expect(await unitsIn(words, `The union asked Bo Lind to go. Lind said ${words}. Rain fell.`)).toEqual([
      `The union asked Bo Lind to go. Lind said ${words}.`,
      'Rain fell.',
    ]);
  },
);

it('leaves alone what stands for itself, has nothing beside it, or is long', async () => {
  const alone = 'The mill denied the theft of the boat. Rain fell.';
  expect(await unitsIn('the theft of the boat', alone)).toHaveLength(2);
  expect(await unitsIn('that', 'The mill denied that.', 'Rain fell.')).toHaveLength(2);
  expect(await unitsIn('he would not', 'Rain fell.', 'Lind said he would not.')).toHaveLength(2);
  const long = `Rain fell. Lind, ${'who came by boat from the other end of the lake, '.repeat(2)}said he would not.`;
  expect(await unitsIn('he would not', long)).toHaveLength(2);
});

it('is no reply that says more elsewhere', async () => {
  const paragraphs = ['The union asked Lind to go. Lind said he would not.'];
  const statements = [{ words: 'he would not', by: 'Bo Lind', kind: 'paraphrase' as const }];
  const content = await writtenContent([{ id: 'lock', title: 'Lock', paragraphs, statements }], hashEmbedder);
  const [article] = [...content.articles] as unknown as [IndexedArticle];
  const more = article.statements.map((one) => ({ ...one, content: [...one.content, { start: 0, end: 9 }] }));
  expect(repliesIn(article)).toEqual([{ start: 0, end: paragraphs[0]?.length }]);
  expect(repliesIn({ ...article, statements: more })).toEqual([]);
  expect(repliesIn({ ...article, statements: more.map((one) => ({ ...one, content: [] })) })).toEqual([]);
});

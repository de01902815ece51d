import { expect, it } from 'vitest';
import { assertsNothing } from '../../../src/answer/units/assertsNothing.ts';
import type { Stance } from '../../../src/domain/statement.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

async function isNothing(sentence: string, isSaidBy: boolean, stance?: Stance): Promise<boolean> {
  const statements = stance === undefined ? [] : [{ words: sentence.slice(0, 8), by: 'Ada Quill', stance }];
  const content = await writtenContent([{ id: 'a', title: 'A', paragraphs: [sentence], statements }], hashEmbedder);
  const [article] = content.articles;
  if (article === undefined) throw new Error('no article');
  return assertsNothing(article, 0, isSaidBy);
}

it.each([
  ['a question', 'Will the pier open?', false, true],
  ['a question in marks', '“Will the pier open?”', false, true],
  ['what happened', 'The pier opened in May.', true, false],
  ['a report that is imagined', 'If Quill says it is safe, boats come.', true, true],
  ['a report that is only possible', 'Quill could argue it is safe.', true, true],
  ['the same where no words are asked for', 'Quill could argue it is safe.', false, false],
  ['what leads to a question', 'Q: The pier costs too much.', false, true],
  ['an answer without a speaker', 'A: The pier costs too much.', false, false],
  ['a condition without a report', 'If it rains, the pier is shut.', true, false],
])('says of %s whether it is no evidence', async (_, sentence, isSaidBy, expected) => {
  expect(await isNothing(sentence, isSaidBy)).toBe(expected);
});

it('is what somebody says, but not what somebody asks', async () => {
  expect(await isNothing('Is it shut? It is.', true, 'said')).toBe(false);
  expect(await isNothing('If it is, they said, they go?', true, 'conditional')).toBe(false);
  expect(await isNothing('Whether it is shut, Quill asked.', false, 'asked')).toBe(true);
});

it('is what stands in another paragraph than a label, and what is no sentence of the article', async () => {
  const paragraphs = ['Q: The pier costs too much.', 'Boats came.'];
  const [article] = (await writtenContent([{ id: 'a', title: 'A', paragraphs }], hashEmbedder)).articles;
  if (article === undefined) throw new Error('no article');
  expect([0, 1, 9].map((sentence) => assertsNothing(article, sentence, false))).toEqual([true, false, false]);
});

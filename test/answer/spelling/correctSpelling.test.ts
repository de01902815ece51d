import { beforeAll, expect, it } from 'vitest';
import { correctSpelling } from '../../../src/answer/spelling/correctSpelling.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { type Desk, openDesk } from '../../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    { id: 'lock', title: 'Lock shut', paragraphs: ['Nadia Bloom mended the gates.', 'The lock stays shut.'] },
    { id: 'tram', title: 'Tram prime', paragraphs: ['Otto Crane fed the horses.'] },
  ]);
});
const suggested = async (question: string): Promise<string | null> =>
  correctSpelling(await analyseQuestion(question, desk.index), desk.index);

it('puts the nearest words of the articles in, where one article has all of them', async () => {
  expect(await suggested('Who mended the gaets?')).toBe('Who mended the gates?');
  expect(await suggested('Is the lock of the gaets shut?')).toBe('Is the lock of the gates shut?');
});

it('suggests no words that no article has together', async () => {
  expect(await suggested('Who mended the hosres?')).toBeNull();
  expect(await suggested('Who fed the hosres?')).toBe('Who fed the horses?');
});

it('suggests nothing with a name that no article has', async () => {
  expect(await suggested('Who mended the gaets in Brindle?')).toBeNull();
  expect(await suggested('Did Nadia Blom mend the gaets?')).toBeNull();
});

import { beforeAll, expect, it } from 'vitest';
import { correctSpelling } from '../../../src/answer/spelling/correctSpelling.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { type Desk, openDesk } from '../../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    { id: 'lock', title: 'Lock shut', paragraphs: ['Nadia Bloom mended the gates.', 'The lock stays shut.'] },
    { id: 'tram', title: 'Tram prime', paragraphs: ['Otto Crane fed the horses.'] },
    {
      id: 'dune',
      title: 'Dune',
      paragraphs: ['A lighthouse fell on the bridge. Ivo Crane saw 1200 boats and 3 cats.'],
    },
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

it('suggests nothing where every word is written, or none is near', async () => {
  expect(await suggested('Who mended the gates?')).toBeNull();
  expect(await suggested('Who mended the zither?')).toBeNull();
});

it('leaves a word as it is that nothing is near', async () => {
  expect(await suggested('Who mended the gaets of the zither?')).toBe('Who mended the gates of the zither?');
});

it('mends each word, and a name with its capital', async () => {
  expect(await suggested('Did Nadia Bloomm mend the gaets?')).toBe('Did Nadia Bloom mend the gates?');
});

it('knows the words of a title', async () => {
  expect(await suggested('Who fed the hosres in prmie?')).toBe('Who fed the horses in prime?');
});

it('allows a long word two slips, a short one less', async () => {
  expect(await suggested('Which lihgthosue fell?')).toBe('Which lighthouse fell?');
  expect(await suggested('Which birdeg fell?')).toBeNull();
  expect(await suggested('Are there cast?')).toBeNull();
});

it('finds a word whose stem has a stem of its own', async () => {
  expect(await suggested('Where is the lihgthouse?')).toBe('Where is the lighthouse?');
});

it('takes no number for a word', async () => {
  expect(await suggested('Who saw the 12000?')).toBeNull();
});

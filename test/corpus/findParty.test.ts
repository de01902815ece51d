import { expect, it } from 'vitest';
import { findParty } from '../../src/corpus/findParty.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

const { catalogue } = newsCorpus();

it('finds whom an answer has a section of: a side by any of its names, whoever speaks, and nobody else', async () => {
  expect(await findParty(catalogue, 'ferry crews')).toBe('Ferry Crews');
  expect(await findParty(catalogue, 'Ada Quill')).toBe('Ada Quill');
  expect(await findParty(catalogue, 'the crews’ union')).toBe('the crews’ union');
  expect(await findParty(catalogue, 'Nobody Known')).toBeNull();
  expect(await findParty(catalogue, '')).toBeNull();
});

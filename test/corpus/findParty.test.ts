import { expect, it } from 'vitest';
import { findParty } from '../../src/corpus/findParty.ts';
import { findWriter } from '../../src/corpus/findWriter.ts';
import type { CorpusName } from '../../src/domain/index/catalogue.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

const { catalogue } = newsCorpus();

it('finds whom an answer has a section of: a side by any of its names, whoever speaks, and nobody else', async () => {
  expect(await findParty(catalogue, 'ferry crews')).toBe('Ferry Crews');
  expect(await findParty(catalogue, 'Ada Quill')).toBe('Ada Quill');
  expect(await findParty(catalogue, 'the crews’ union')).toBe('the crews’ union');
  expect(await findParty(catalogue, 'Nobody Known')).toBeNull();
  expect(await findParty(catalogue, '')).toBeNull();
});

it('finds who published articles, however the name is typed, and nobody who only speaks', async () => {
  expect(await findParty(catalogue, 'Coast Courier')).toBe('Coast Courier');
  expect(await findWriter(catalogue, 'coast courier')).toBe('Coast Courier');
  expect(await findWriter(catalogue, 'Ada Quill')).toBeNull();
});

it('finds who wrote articles, also where somebody of that name speaks', async () => {
  const known = { words: ['quill'], sides: [] };
  const names = async (): Promise<CorpusName[]> => [
    { ...known, kind: 'speaker', name: 'Ada Quill' },
    { ...known, kind: 'author', name: 'Otto Quill' },
  ];
  expect(await findWriter({ names }, 'Quill')).toBe('Otto Quill');
});

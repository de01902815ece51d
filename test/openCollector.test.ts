import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { QUOTA } from '../src/owners/quota/createQuota.ts';
import { readHere } from '../src/ingest/pipeline/seedReading.ts';
import { createTakedowns } from '../src/owners/articles/createTakedowns.ts';
import { openCollector, openShelf } from '../src/openCollector.ts';
import { memoryState } from './fakes/botContext.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

const page = (words: string): Buffer => Buffer.from(`The harbour master said on Monday that ${words}.\n`);

async function desk(env: Readonly<Record<string, string>> = {}) {
  const seeds = await temporaryFolder();
  const state = memoryState();
  const takedowns = createTakedowns(state.documents);
  const deps = { config: readConfig({ SEEDS: seeds, ...env }), reading: readHere, state, takedowns };
  return { seeds, state, takedowns, deps, shelf: openShelf(deps) };
}

it('is there only where FETCH allows it, for the hosts that are named', async () => {
  const isActive = async () => true;
  expect(openCollector({ ...(await desk()).deps, isActive })).toBeNull();
  const { deps } = await desk({ FETCH: 'allow', FETCH_HOSTS: 'news.example' });
  const collector = openCollector({ ...deps, isActive });
  expect(collector?.refuse('https://news.example/a')).toBeNull();
  expect(collector?.refuse('https://other.example/a')).toContain('FETCH_HOSTS');
});

it('puts files among the articles for the server that brought them, and counts them', async () => {
  const { seeds, state, shelf } = await desk();
  expect(await shelf.put('g1', 'quay.txt', page('the quay was shut'), false)).toBeNull();
  expect(await readFile(path.join(seeds, 'quay.txt'), 'utf8')).toContain('the quay was shut');
  expect(await state.uploads.of('g1')).toMatchObject([{ file: 'quay.txt', bytes: page('the quay was shut').length }]);
  expect([await shelf.has('quay.txt'), await shelf.has('none.txt')]).toEqual([true, false]);
  expect([await shelf.owns('g1', 'quay.txt'), await shelf.owns('g2', 'quay.txt')]).toEqual([true, false]);
  expect(await shelf.put('g2', 'quay.txt', page('it was open'), false)).toMatchObject({ file: 'quay.txt' });
  expect(await shelf.put('g1', 'quay.txt', page('the quay was open'), true)).toBeNull();
  expect(String(await shelf.read('quay.txt'))).toContain('the quay was open');
  expect(await state.uploads.of('g1')).toHaveLength(1);
  expect(await readdir(seeds)).toEqual(['quay.txt']);
  await rm(path.join(seeds, 'quay.txt'));
  expect([await shelf.owns('g1', 'quay.txt'), await shelf.read('quay.txt')]).toEqual([false, null]);
});

it('keeps what is there where the new file cannot be read', async () => {
  const { seeds, shelf } = await desk();
  await writeFile(path.join(seeds, 'quay.txt'), page('the quay was shut'));
  expect(await shelf.put(null, 'quay.txt', Buffer.from('\u0000'), true)).toMatchObject({ file: 'quay.txt' });
  expect(String(await shelf.read('quay.txt'))).toContain('the quay was shut');
});

it('has room as for uploads, and for whoever runs the bot without end', async () => {
  const { state, shelf } = await desk();
  const { count, bytes } = QUOTA;
  const upload = (file: string, size: number) =>
    state.uploads.add({ guild: 'g1', file, bytes: size, at: '2031-03-06T10:00:00.000Z' });
  const [short, long] = [page('it was shut'), page('the quay was shut')];
  await upload('large', bytes - short.length);
  expect(await shelf.put('g1', 'quay.txt', long, false)).toBe('full');
  expect(await shelf.put('g1', 'quay.txt', short, false)).toBeNull();
  // In the place of what is there only what is more counts; a page that has no room leaves what was there.
  expect(await shelf.put('g1', 'quay.txt', page('it is shut'), true)).toBeNull();
  expect(await shelf.put('g1', 'quay.txt', long, true)).toBe('full');
  expect(String(await shelf.read('quay.txt'))).toContain('it is shut');
  expect(await shelf.put('g2', 'pier.txt', long, false)).toBeNull();
  expect(await shelf.put(null, 'dock.txt', long, false)).toBeNull();
  await state.uploads.remove('g1', 'large');
  for (let n = 1; n < count; n += 1) await upload(`small ${n}`, 0);
  expect(await shelf.put('g1', 'mole.txt', short, false)).toBe('full');
});

it('knows what was taken down by its id, and by where its original is', async () => {
  const { takedowns, shelf } = await desk();
  const at = '2031-03-06T10:00:00.000Z';
  const url = 'https://news.example/a';
  await takedowns.add({ id: 'a', ids: ['a', 'c.html#b'], title: null, url, guild: 'g1', user: '7', at });
  const isTaken = (id: string, address: string) => shelf.isTakenDown(id, (taken) => taken === address);
  expect(await Promise.all([isTaken('b', ''), isTaken('c', url), isTaken('c', `${url}/b`)])).toEqual([
    true,
    true,
    false,
  ]);
});

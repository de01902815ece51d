import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeSeed } from '../../../src/ingest/build/removeSeed.ts';
import { restoreSeed } from '../../../src/ingest/build/restoreSeed.ts';
import { storeSeed } from '../../../src/ingest/build/storeSeed.ts';
import { readSeeds } from '../../../src/ingest/formats/readSeeds.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const words = Buffer.from('The mayor said so.');

it('takes the name, then notes whose it is, and only then has words that a build reads', async () => {
  const folder = await temporaryFolder();
  let seen: unknown;
  await storeSeed(folder, 'a.txt', words, async () => {
    seen = await readSeeds(folder);
    return true;
  });
  expect(seen).toMatchObject({ seeds: [], problems: [{ problem: expect.stringContaining('is empty') }] });
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said so.');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

it('leaves nothing where that cannot be noted, and what has the name as it is', async () => {
  const folder = await temporaryFolder();
  const full = () => Promise.reject(new Error('disk is full'));
  await expect(storeSeed(folder, 'a.txt', words, full)).rejects.toThrow('disk is full');
  expect(await readdir(folder)).toEqual([]);
  await storeSeed(folder, 'a.txt', words, async () => true);
  const taken = storeSeed(folder, 'a.txt', Buffer.from('Another.'), full);
  await expect(taken).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said so.');
});

it('takes the place of what has the name, whole, or leaves it as it is', async () => {
  const folder = await temporaryFolder();
  await storeSeed(folder, 'a.txt', words, async () => true);
  const full = () => Promise.reject(new Error('disk is full'));
  const other = Buffer.from('Another.');
  await expect(storeSeed(folder, 'a.txt', other, full, { replaces: true })).rejects.toThrow('disk is full');
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said so.');
  await storeSeed(folder, 'a.txt', other, async () => true, { replaces: true });
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('Another.');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

it('leaves everything as it was where whose it is may have no more', async () => {
  const folder = await temporaryFolder();
  const full = async () => false;
  expect(await storeSeed(folder, 'a.txt', words, full)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
  expect(await storeSeed(folder, 'a.txt', words, async () => true)).toBe(true);
  expect(await storeSeed(folder, 'a.txt', Buffer.from('Another.'), full, { replaces: true })).toBe(false);
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said so.');
});

it('that was interrupted is taken back without what is kept under its name', async () => {
  const [folder, kept] = [await temporaryFolder(), await temporaryFolder()];
  await storeSeed(folder, 'a.txt', words, async () => true);
  await removeSeed(folder, kept, 'a.txt');
  // Killed while it was put back: the name is taken, and there is no word.
  await storeSeed(folder, 'a.txt', new Uint8Array(), async () => true);
  expect((await stat(path.join(folder, 'a.txt'))).size).toBe(0);
  expect(await removeSeed(folder, kept, 'a.txt')).toBeNull();
  expect(await restoreSeed(folder, kept, 'a.txt')).toBeNull();
  expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said so.');
});

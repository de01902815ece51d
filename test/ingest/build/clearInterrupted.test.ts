import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { clearInterrupted, comingName } from '../../../src/ingest/build/clearInterrupted.ts';
import { storeSeed } from '../../../src/ingest/build/storeSeed.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** No process has a number so large. */
const ofDead = (name: string) => comingName(name).replace(/\d+/, '4194305');

async function folderOf(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return { folder, left: async () => (await readdir(folder)).toSorted() };
}

it('clears what a killed process left: its words, and a name that it took, and no article', async () => {
  const { folder, left } = await folderOf({
    'a.txt': '',
    [ofDead('a.txt')]: 'Half of',
    'b.txt': 'An article.',
    [ofDead('b.txt')]: 'Half of another in its place',
    [ofDead('never.txt')]: '',
    'empty.txt': '',
    '.hidden': 'of somebody else',
  });
  await clearInterrupted(folder);
  expect(await left()).toEqual(['.hidden', 'b.txt', 'empty.txt']);
});

it('leaves a process that is at it alone, unless it has been for longer than that takes', async () => {
  const coming = comingName('a.txt');
  const { folder, left } = await folderOf({ 'a.txt': '', [coming]: 'Half of' });
  await clearInterrupted(folder);
  expect(await left()).toEqual([coming, 'a.txt']);
  for (const at of [Date.now() - 61_000, Date.now() + 3_600_000]) {
    await writeFile(path.join(folder, 'a.txt'), '');
    await writeFile(path.join(folder, coming), 'Half of');
    await utimes(path.join(folder, coming), at / 1000, at / 1000);
    await clearInterrupted(folder);
    expect(await left()).toEqual([]);
  }
});

it('frees a name for the next upload, which it does by itself', async () => {
  const { folder, left } = await folderOf({ 'a.txt': '', [ofDead('a.txt')]: 'Half of' });
  expect(await storeSeed(folder, 'a.txt', Buffer.from('The whole.'), async () => true)).toBe(true);
  expect(await left()).toEqual(['a.txt']);
});

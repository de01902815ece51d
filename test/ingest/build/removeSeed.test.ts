import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeSeed } from '../../../src/ingest/build/removeSeed.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('takes a file out and keeps it, and nothing that lies elsewhere', async () => {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  const kept = path.join(folder, 'kept');
  expect(await removeSeed(seeds, kept, 'a.txt')).toMatchObject({
    problem: expect.stringContaining('not there any more'),
  });
  await mkdir(seeds);
  for (const name of ['a.txt', 'b.txt']) await writeFile(path.join(seeds, name), name);
  await writeFile(path.join(folder, 'c.txt'), 'c');
  for (const name of ['../c.txt', path.join(folder, 'c.txt'), '..', '.hidden', 'x/../a.txt', ''])
    expect(await removeSeed(seeds, kept, name)).not.toBeNull();
  expect(await removeSeed(seeds, kept, 'a.txt')).toBeNull();
  expect(await readdir(seeds)).toEqual(['b.txt']);
  expect(await readFile(path.join(kept, 'a.txt'), 'utf8')).toBe('a.txt');
  expect(await readFile(path.join(folder, 'c.txt'), 'utf8')).toBe('c');
});

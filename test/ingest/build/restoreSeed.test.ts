import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeSeed } from '../../../src/ingest/build/removeSeed.ts';
import { purgeSeed, restoreSeed } from '../../../src/ingest/build/restoreSeed.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

async function folders() {
  const root = await temporaryFolder();
  const [seeds, kept] = [path.join(root, 'seeds'), path.join(root, 'removed')];
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'a.txt'), 'The mayor said so.');
  await writeFile(path.join(root, 'outside.txt'), 'x');
  return { root, seeds, kept };
}

it('puts back what was taken out, once', async () => {
  const { seeds, kept } = await folders();
  await removeSeed(seeds, kept, 'a.txt');
  expect(await restoreSeed(seeds, kept, 'a.txt')).toBeNull();
  expect(await readFile(path.join(seeds, 'a.txt'), 'utf8')).toBe('The mayor said so.');
  expect(await readdir(kept)).toEqual([]);
  await removeSeed(seeds, kept, 'a.txt');
  expect(await restoreSeed(seeds, kept, 'a.txt', async () => false)).toBe('full');
  expect([await readdir(seeds), await readdir(kept)]).toEqual([[], ['a.txt']]);
  expect(await restoreSeed(seeds, kept, 'b.txt')).toEqual({
    file: 'b.txt',
    problem: expect.stringContaining('no longer kept'),
  });
});

it('overwrites nothing, and leaves its folders for nothing', async () => {
  const { root, seeds, kept } = await folders();
  await removeSeed(seeds, kept, 'a.txt');
  await writeFile(path.join(seeds, 'a.txt'), 'Another.');
  expect(await restoreSeed(seeds, kept, 'a.txt')).toMatchObject({
    problem: expect.stringContaining('is there by now'),
  });
  expect(await readFile(path.join(seeds, 'a.txt'), 'utf8')).toBe('Another.');
  expect(await readdir(kept)).toEqual(['a.txt']);
  for (const name of ['../outside.txt', '.hidden', 'a/b.txt'])
    expect(await restoreSeed(seeds, kept, name)).toEqual({ file: name, problem: 'is no bare file name' });
  await purgeSeed(kept, '../outside.txt');
  expect(await readFile(path.join(root, 'outside.txt'), 'utf8')).toBe('x');
});

it('deletes for good what is no longer to be kept', async () => {
  const { seeds, kept } = await folders();
  await removeSeed(seeds, kept, 'a.txt');
  await purgeSeed(kept, 'a.txt');
  await purgeSeed(kept, 'a.txt');
  expect(await readdir(kept)).toEqual([]);
});

import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addSeed } from '../../../src/ingest/build/addSeed.ts';
import { readHere } from '../../../src/ingest/pipeline/seedReading.ts';
import { readSeeds } from '../../../src/ingest/formats/readSeeds.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const article = Buffer.from(
  'The harbour master said on Monday that the quay would stay closed until the storm had passed.\n',
);

it('stores an article that every build then reads', async () => {
  const folder = await temporaryFolder();
  expect(await addSeed(folder, 'quay 1.txt', article, readHere)).toBeNull();
  expect(await addSeed(folder, 'Ferry.HTML', Buffer.from(`<p>${article.toString()}</p>`), readHere)).toBeNull();
  expect((await readSeeds(folder)).seeds.map(({ id }) => id)).toEqual(['Ferry', 'quay 1']);
});

it('overwrites nothing', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'quay.txt'), 'kept');
  expect(await addSeed(folder, 'quay.txt', article, readHere)).toMatchObject({
    problem: expect.stringContaining('already there; rename it'),
  });
  expect(await addSeed(folder, 'pier.txt', article, readHere, async () => false)).toBe('full');
  expect(await readFile(path.join(folder, 'quay.txt'), 'utf8')).toBe('kept');
});

it('refuses what no build would read, and leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const refused = async (name: string, bytes: Uint8Array = article, where = folder): Promise<string> => {
    const refusal = await addSeed(where, name, bytes, readHere);
    return refusal === null || refusal === 'full' ? 'taken' : refusal.problem;
  };
  for (const name of ['../quay.txt', 'a/quay.txt', '.quay.txt', 'quay', 'quay\n.txt', `${'q'.repeat(200)}.txt`])
    expect(await refused(name)).toContain('needs a plain name');
  expect(await refused('README.md')).toContain('rename it');
  expect(await refused('quay.exe')).toContain('use .txt, .text, .md');
  expect(await refused('quay.txt', new Uint8Array([0x41, 0, 0x42]))).toContain('zero byte');
  expect(await refused('quay.pdf')).toContain('is no PDF');
  expect(await refused('quay.txt', Buffer.from('  \n'))).toMatch(/no (?:visible )?text/);
  expect(await refused('quay.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toContain('over 10 MiB');
  expect(await readdir(folder)).toEqual([]);
  expect(await refused('quay.txt', article, path.join(folder, 'one.jsonl'))).toContain('from one file');
});

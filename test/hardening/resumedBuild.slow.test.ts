import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeCorpus } from '../../bench/makeCorpus.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { parseManifest } from '../../src/store/embedded/manifest.ts';
import { startNoted } from '../fixtures/startNoted.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const ARTICLES = 60;

it('goes on after it was killed (SIGKILL), and makes the same index', { timeout: 300_000 }, async () => {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  await makeCorpus(seeds, ARTICLES);
  const start = async (index: string, name: string, slow: number) => {
    await mkdir(path.join(folder, index), { recursive: true });
    const notes = path.join(folder, `${index}-${name}`);
    return startNoted({ engine: null, folder: path.join(folder, index), seeds, notes, slow, lease: 0 });
  };
  const filesOf = async (index: string, generation: string) => {
    const manifest = path.join(generationFolder(path.join(folder, index), generation), 'manifest.json');
    return parseManifest(await readFile(manifest, 'utf8')).files;
  };

  const killed = await start('killed', 'first', 200);
  await vi.waitFor(async () => expect((await killed.did('embedded')).length).toBeGreaterThan(50), {
    timeout: 120_000,
    interval: 20,
  });
  await killed.kill();
  const next = await start('killed', 'second', 0);
  const { generation, embedded, passages } = await next.report();
  const whole = await start('whole', 'only', 0);
  const expected = await whole.report();

  for (const what of ['attributed', 'embedded'] as const) {
    const [before, after, all] = await Promise.all([killed, next, whole].map((one) => one.did(what)));
    const twice = after?.filter((text) => before?.includes(text)) ?? [];
    const underWay = (await killed.doneAtOnce(what)).at(-1);
    process.stderr.write(`${what}: ${before?.length} before the kill, ${after?.length} after, of ${all?.length}\n`);
    expect(new Set([...(before ?? []), ...(after ?? [])]), what).toEqual(new Set(all));
    // One article may have been on its way to the disk.
    expect(
      twice.filter((text) => !underWay?.includes(text)),
      what,
    ).toEqual([]);
  }
  expect(embedded).toBeLessThan(passages);
  expect(await filesOf('killed', generation)).toEqual(await filesOf('whole', expected.generation));
});

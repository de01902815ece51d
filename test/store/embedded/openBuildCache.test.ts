import { open, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBuildCache } from '../../../src/store/embedded/openBuildCache.ts';
import { buildCacheContract } from '../../contracts/buildCacheContract.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

buildCacheContract('a file', async () => {
  const folder = await temporaryFolder();
  return {
    async build(task) {
      const cache = openBuildCache(folder);
      try {
        return await task(cache);
      } finally {
        cache.close();
      }
    },
    becomesLive: async () => {},
  };
});

describe('the file of a cache', () => {
  const value = new Uint8Array(50_000).fill(7);

  it('holds no more than it may, and the rest is only made again', async () => {
    const folder = await temporaryFolder();
    const cache = openBuildCache(folder, 400_000);
    for (let n = 0; n < 20; n += 1) await cache.put([{ key: String(n), value }]);
    const found = await cache.get(Array.from({ length: 20 }, (_, n) => String(n)));
    const kept = found.filter((one) => one !== null).length;
    expect(kept).toBeGreaterThan(3);
    expect(kept).toBeLessThan(9);
    cache.close();
    expect((await readFile(path.join(folder, 'build-cache.db'))).length).toBeLessThanOrEqual(400_000);
  });

  it('is begun anew where it is none', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'build-cache.db'), 'no database, and long enough to be looked at'.repeat(1_000));
    const cache = openBuildCache(folder);
    await cache.put([{ key: 'a', value }]);
    expect(await cache.get(['a'])).toEqual([Buffer.from(value)]);
    cache.close();
  });

  it('loses what is damaged in it, and says nothing else', async () => {
    const folder = await temporaryFolder();
    const cache = openBuildCache(folder);
    for (let n = 0; n < 20; n += 1) await cache.put([{ key: String(n), value }]);
    cache.close();
    const file = await open(path.join(folder, 'build-cache.db'), 'r+');
    const { size } = await file.stat();
    await file.write(Buffer.alloc(size - 32_768, 0xff), 0, size - 32_768, 32_768);
    await file.close();
    const damaged = openBuildCache(folder);
    const keys = Array.from({ length: 20 }, (_, n) => String(n));
    for (const found of await damaged.get(keys)) if (found !== null) expect(found).toHaveLength(value.length);
    await damaged.put([{ key: 'a', value }]);
    await damaged.sweep();
    damaged.close();
    const next = openBuildCache(folder);
    await next.put([{ key: 'b', value }]);
    expect((await next.get(['b']))[0]).toHaveLength(value.length);
    next.close();
  });

  it('keeps no words of what was cleared', async () => {
    const folder = await temporaryFolder();
    const first = openBuildCache(folder);
    await first.put([{ key: 'a', value: Buffer.from('The harbour master resigned at noon.') }]);
    first.close();
    expect((await readFile(path.join(folder, 'build-cache.db'))).includes('harbour master')).toBe(true);
    const second = openBuildCache(folder);
    await second.sweep();
    second.close();
    const files = await readdir(folder);
    expect(files).toContain('build-cache.db');
    for (const file of files)
      expect((await readFile(path.join(folder, file))).includes('harbour master'), file).toBe(false);
  });
});

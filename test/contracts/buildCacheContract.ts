import { describe, expect, it } from 'vitest';
import type { BuildCache } from '../../src/domain/index/buildCache.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const plain = (found: readonly (Uint8Array | null)[]) => found.map((value) => value && [...value]);

export interface CachedBuilds {
  /** Does something with the cache in a build of its own. */
  build(task: (cache: BuildCache) => Promise<unknown>): Promise<unknown>;
  /** The build before became live. */
  becomesLive(): Promise<unknown>;
}

export function buildCacheContract(name: string, open: () => Promise<CachedBuilds>): void {
  describe(`the cache of builds: ${name}`, () => {
    it('gives what was put, in the order of the keys, in a later build too', async () => {
      const { build } = await open();
      await build(async (cache) => {
        expect(await cache.get(['a', 'b'])).toEqual([null, null]);
        await cache.put([
          { key: 'a', value: bytes(1, 2) },
          { key: 'b', value: bytes() },
        ]);
        expect(plain(await cache.get(['b', 'none', 'a']))).toEqual([[], null, [1, 2]]);
      });
      await build(async (cache) => {
        await cache.put([{ key: 'a', value: bytes(3) }]);
        expect(plain(await cache.get(['a', 'b', 'a']))).toEqual([[3], [], [3]]);
        expect(await cache.get([])).toEqual([]);
      });
    });

    it('clears what the build did not ask for and did not make', async () => {
      const { build, becomesLive } = await open();
      await build((cache) => cache.put(['asked', 'left'].map((key) => ({ key, value: bytes(1) }))));
      await becomesLive();
      await build(async (cache) => {
        await cache.get(['asked']);
        await cache.put([{ key: 'made', value: bytes(2) }]);
        await cache.sweep();
      });
      await build(async (cache) => {
        expect(plain(await cache.get(['asked', 'made', 'left']))).toEqual([[1], [2], null]);
      });
    });

    it('clears nothing where no build became live', async () => {
      const { build } = await open();
      for (const key of ['a', 'b', 'c']) await build((cache) => cache.put([{ key, value: bytes(1) }]));
      await build(async (cache) => expect(plain(await cache.get(['a', 'b', 'c']))).toEqual([[1], [1], [1]]));
    });
  });
}

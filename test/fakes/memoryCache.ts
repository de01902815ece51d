import type { BuildCache } from '../../src/domain/index/buildCache.ts';

/** A cache of builds in memory, with what is in it for tests to look at. */
export function memoryCache(): BuildCache & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    get: async (keys) => keys.map((key) => held.get(key) ?? null),
    async put(made) {
      for (const { key, value } of made) held.set(key, value);
    },
    sweep: async () => {},
  };
}

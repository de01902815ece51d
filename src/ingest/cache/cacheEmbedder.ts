import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { Embedder } from '../../domain/ports.ts';
import { cacheKey } from './cacheKey.ts';
import { packValue, unpackValue } from './cacheValue.ts';

/**
 * Embeds what the same model did not embed before, and takes the other vectors from the cache: each text by itself,
 * wherever it stands.
 *
 * @param onMade told of each text that was embedded now
 */
export function cacheEmbedder(
  embedder: Embedder,
  cache: BuildCache,
  onMade: (text: string) => void = () => {},
): Pick<Embedder, 'embed'> {
  return {
    async embed(texts, purpose) {
      const keys = texts.map((text) => cacheKey('embed', embedder.id, purpose, text));
      const found = await cache.get(keys);
      const known = found.map((packed, n) => packed && unpackValue<Float32Array>(keys[n] ?? '', packed));
      const missing = [...keys.keys()].filter((at) => known[at] === null);
      if (missing.length === 0) return known.flatMap((vector) => vector ?? []);
      const made = await embedder.embed(
        missing.map((at) => texts[at] ?? ''),
        purpose,
      );
      await cache.put(
        missing.map((at, n) => {
          const key = keys[at] ?? '';
          return { key, value: packValue(key, made[n]) };
        }),
      );
      for (const [n, at] of missing.entries()) {
        known[at] = made[n] ?? null;
        onMade(texts[at] ?? '');
      }
      return known.flatMap((vector) => vector ?? []);
    },
  };
}

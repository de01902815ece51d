import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { Embedder } from '../../domain/ports.ts';
import { cacheKey } from './cacheKey.ts';
import { packValue, unpackValue } from './cacheValue.ts';

/** Characters of a key that the texts of a place have in common. */
const NEAR = 8;

/**
 * Embeds what the same model did not embed before at a place, and takes the other vectors from the cache: each text by
 * itself. Keys of a place are neighbours: a cache writes its index by the page, and those of an article's passages
 * would be on as many pages as it has passages.
 *
 * @param place where the texts stand: the title of their article
 * @param onMade told of each text that was embedded now
 */
export function cacheEmbedder(
  embedder: Embedder,
  cache: BuildCache,
  place: string,
  onMade: (text: string) => void = () => {},
): Pick<Embedder, 'embed'> {
  const near = cacheKey('place', place).slice(0, NEAR);
  return {
    async embed(texts, purpose) {
      const keys = texts.map((text) => near + cacheKey('embed', embedder.id, purpose, text));
      const found = await cache.get(keys);
      const known = found.map((packed) => packed && unpackValue<Float32Array>(packed));
      const missing = [...keys.keys()].filter((at) => known[at] === null);
      if (missing.length === 0) return known.flatMap((vector) => vector ?? []);
      const made = await embedder.embed(
        missing.map((at) => texts[at] ?? ''),
        purpose,
      );
      await cache.put(missing.map((at, n) => ({ key: keys[at] ?? '', value: packValue(made[n]) })));
      for (const [n, at] of missing.entries()) {
        known[at] = made[n] ?? null;
        onMade(texts[at] ?? '');
      }
      return known.flatMap((vector) => vector ?? []);
    },
  };
}

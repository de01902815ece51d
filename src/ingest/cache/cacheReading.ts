import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { ReadSeed, SeedReading } from '../pipeline/seedReading.ts';
import { cacheKey } from './cacheKey.ts';
import { packValue, unpackValue } from './cacheValue.ts';

/**
 * Reads what was not read before by the same code, and takes the rest from the cache. What could not be read is tried
 * again.
 *
 * @param code stands for all code that reads: what other code made is not known
 */
export function cacheReading(reading: SeedReading, cache: BuildCache, code: string): SeedReading {
  async function known<T>(key: string, make: () => Promise<T>, isGood: (made: T) => boolean): Promise<T> {
    const [found] = await cache.get([key]);
    const before = found ? unpackValue<T>(key, found) : null;
    if (before !== null) return before;
    const made = await make();
    if (isGood(made)) await cache.put([{ key, value: packValue(key, made) }]);
    return made;
  }

  return {
    decode: (bytes, file) =>
      known(
        cacheKey('decode', code, file, bytes),
        () => reading.decode(bytes, file),
        ({ seeds }) => seeds.length > 0,
      ),
    async clean(seed) {
      const { at: _, ...read } = seed;
      const outcome = await known(
        cacheKey('clean', code, JSON.stringify(read)),
        async () => {
          const made = await reading.clean(seed);
          if ('problem' in made) return made;
          // Whoever asks has the seed.
          const { seed: __, ...rest } = made;
          return rest satisfies Omit<ReadSeed, 'seed'>;
        },
        (made) => !('problem' in made),
      );
      return 'problem' in outcome ? outcome : { ...outcome, seed };
    },
    async attribute(article) {
      // By the words alone: where they stand, and under which id, changes nothing of who said them.
      const { title, outlet, date, author, language = '', text, blocks } = article;
      const outcome = await known(
        cacheKey('attribute', code, JSON.stringify([title, outlet, date, author, language, text, blocks])),
        () => reading.attribute(article),
        (made) => !('problem' in made),
      );
      if ('problem' in outcome) return outcome;
      return {
        ...outcome,
        statements: outcome.statements.map((statement) => ({ ...statement, articleId: article.id })),
      };
    },
    letGo: () => reading.letGo?.(),
  };
}

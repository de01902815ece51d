import type { BuildReport } from '../../domain/build.ts';
import type { BuildSite } from '../../domain/index/buildCache.ts';
import { cacheKey } from '../cache/cacheKey.ts';
import { cacheReading } from '../cache/cacheReading.ts';
import { packValue, unpackValue } from '../cache/cacheValue.ts';
import { readingCode } from '../cache/readingCode.ts';
import { type BuildOptions, buildIndex } from './buildIndex.ts';
import { clearInterrupted } from './clearInterrupted.ts';
import { fingerprintSeeds } from './fingerprintSeeds.ts';
import { shareWork } from './shareWork.ts';

export interface TogetherOptions extends Omit<BuildOptions, 'cache'> {
  /** What the live generation is, now; null where there is none. */
  readonly live: () => Promise<{
    readonly generation: string;
    readonly seeds: { readonly fingerprint: string };
  } | null>;
}

/**
 * A build that makes nothing again of what the cache has, over a folder without what killed uploads left. Where several
 * builders may be at work they first share out what is made of each file alone; then one of them does what needs the
 * whole corpus, and the others take what it has built for theirs, unless it built of other seeds, or by other decisions
 * of those who run a server.
 *
 * @throws what `buildIndex` throws
 */
export async function buildTogether(
  { cache, claims, alone }: BuildSite,
  seedsPath: string,
  { live, ...options }: TogetherOptions,
): Promise<BuildReport> {
  // Where the folder may not be written, nothing was stored either.
  await clearInterrupted(seedsPath).catch(() => {});
  const { embedder, omit = new Set(), corrections = [], strict = false, onProgress } = options;
  const code = await readingCode();
  const reading = cacheReading(options.reading, cache, code);
  const build = (): Promise<BuildReport> => buildIndex(seedsPath, { ...options, reading, cache });
  if (claims === null) return alone(build);

  const before = (await live())?.generation;
  const embedded = await shareWork(seedsPath, { reading, embedder, cache, claims, code, omit, onProgress });
  const asked = JSON.stringify([strict, [...omit].toSorted(), corrections]);
  const reportKey = (generation: string): string => cacheKey('report', generation, code, embedder.id, asked);
  return alone(async () => {
    const now = await live();
    if (now && now.generation !== before && now.seeds.fingerprint === (await fingerprintSeeds(seedsPath))) {
      const key = reportKey(now.generation);
      const [packed] = await cache.get([key]);
      const report = packed ? unpackValue<BuildReport>(key, packed) : null;
      if (report !== null) return { ...report, embedded };
    }
    const report = await build();
    const key = reportKey(report.generation);
    await cache.put([{ key, value: packValue(key, report) }]);
    return { ...report, embedded: report.embedded + embedded };
  });
}

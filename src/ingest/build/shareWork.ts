import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildProgress } from '../../domain/build.ts';
import type { BuildCache, WorkClaims } from '../../domain/index/buildCache.ts';
import type { Embedder } from '../../domain/ports.ts';
import type { Seed } from '../../domain/seed.ts';
import { lastingId } from '../../text/scopedId.ts';
import { cacheKey } from '../cache/cacheKey.ts';
import { listSeeds, type SeedPath } from '../formats/listSeeds.ts';
import { inOrder } from '../pipeline/inOrder.ts';
import { readArticle } from '../pipeline/readArticle.ts';
import type { SeedReading } from '../pipeline/seedReading.ts';
import { embedArticle } from './embedArticle.ts';
import { type WorkUnit, workUnits } from './workUnits.ts';

export interface ShareOptions {
  /** Reads through the cache. */
  readonly reading: SeedReading;
  readonly embedder: Embedder;
  readonly cache: BuildCache;
  readonly claims: WorkClaims;
  /** Stands for the code that reads. */
  readonly code: string;
  /** Ids of seeds that are left out, as they are or as they last. */
  readonly omit: ReadonlySet<string>;
  readonly onProgress?: BuildProgress | undefined;
}

/** Units that a builder has claimed at a time: enough for every process that reads. */
const AT_ONCE = 24;
/** Milliseconds, at least, until what others are at is looked at again. */
const PAUSE = 500;

/**
 * The part of a build that several builders share out: what is made of each file alone is made by one of them and put
 * into the cache, until all of it is there. Each begins at another place and leaves to the others what they are at.
 * What of it is of a builder that is gone is done by another.
 *
 * @returns how many passages this one embedded
 */
export async function shareWork(seedsPath: string, options: ShareOptions): Promise<number> {
  const { reading, embedder, cache, claims, code, omit, onProgress } = options;
  let embedded = 0;

  async function read(seed: Seed): Promise<void> {
    if (omit.has(seed.id) || omit.has(lastingId(seed))) return;
    const clean = await reading.clean(seed);
    if ('problem' in clean) return;
    const { through, outcome } = await readArticle(clean, [{ ...seed, metadata: clean.metadata }], reading);
    if ('problem' in outcome) return;
    const sentences = outcome.sentences.map(through.restore);
    embedded += (await embedArticle(through.whole, sentences, embedder, cache)).embedded;
  }

  /** Whether a unit is done: by this builder now, or by any before. */
  async function finish(unit: WorkUnit): Promise<boolean> {
    const key = cacheKey('unit', code, embedder.id, unit.key);
    const isDone = async (): Promise<boolean> => (await cache.get([key]))[0] !== null;
    if (await isDone()) return true;
    if (!(await claims.take([key]))[0]) return false;
    try {
      // Between looking and taking it, the other one may have finished.
      if (await isDone()) return true;
      for await (const seed of unit.seeds()) await read(seed);
      await cache.put([{ key, value: new Uint8Array() }]);
      return true;
    } finally {
      await claims.release([key]);
    }
  }

  const { files } = await listSeeds(seedsPath);
  let open: readonly SeedPath[] = fromAnywhere(files);
  let done = 0;
  while (open.length > 0) {
    const began = performance.now();
    const left = new Set<SeedPath>();
    const seen = new Set<SeedPath>();
    const work = async (unit: WorkUnit) => ({ file: unit.file, isDone: await finish(unit) });
    for await (const { file, isDone } of inOrder(unitsOf(open, reading), AT_ONCE, work)) {
      if (!isDone) left.add(file);
      seen.add(file);
      onProgress?.('share', Math.min(files.length, done + seen.size - left.size), files.length);
    }
    done += open.length - left.size;
    open = [...left];
    // As long as the look at them took, so that looking never takes more than half of the time.
    if (open.length > 0) await sleep(Math.max(PAUSE, performance.now() - began));
  }
  return embedded;
}

async function* unitsOf(files: readonly SeedPath[], reading: SeedReading): AsyncGenerator<WorkUnit> {
  for (const file of files) yield* workUnits(file, reading);
}

/** The same in the same order, but beginning anywhere. */
function fromAnywhere<T>(items: readonly T[]): readonly T[] {
  const first = Math.floor(Math.random() * items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}

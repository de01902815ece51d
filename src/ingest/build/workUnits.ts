import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Seed } from '../../domain/seed.ts';
import { cacheKey } from '../cache/cacheKey.ts';
import { seedFormat } from '../formats/adapterOf.ts';
import type { SeedPath } from '../formats/listSeeds.ts';
import { readSeedFile } from '../formats/readSeeds.ts';
import type { SeedReading } from '../pipeline/seedReading.ts';

/** What one builder does at a time: a file, or some records of a file that holds any number of them. */
export interface WorkUnit {
  /** Stands for its place and for every byte of it. */
  readonly key: string;
  readonly file: SeedPath;
  /** Read when they are asked for. What of it cannot be read is left to whoever reads the corpus as a whole. */
  seeds(): AsyncIterable<Seed>;
}

/** Records of a `.jsonl` file that go to one builder. */
const RECORDS = 8;

/** The units of a file. A `.jsonl` file is read on as they are taken, and only what is in one of them is held. */
export async function* workUnits(file: SeedPath, reading: SeedReading): AsyncGenerator<WorkUnit> {
  if (seedFormat(file.file) !== 'jsonl') {
    const sha256 = await hashOf(file.path);
    if (sha256 !== null) yield { key: cacheKey(file.file, sha256), file, seeds: () => seedsIn(file, reading) };
    return;
  }
  let records: Seed[] = [];
  for await (const seed of seedsIn(file, reading)) {
    if (records.push(seed) < RECORDS) continue;
    yield unitOf(file, records);
    records = [];
  }
  if (records.length > 0) yield unitOf(file, records);
}

async function* seedsIn(file: SeedPath, reading: SeedReading): AsyncGenerator<Seed> {
  for await (const one of readSeedFile(file, reading)) if (!('problem' in one)) yield one;
}

function unitOf(file: SeedPath, records: readonly Seed[]): WorkUnit {
  const key = cacheKey(file.file, ...records.flatMap(({ id, sha256 }) => [id, sha256]));
  return {
    key,
    file,
    async *seeds() {
      yield* records;
    },
  };
}

/** Null where it cannot be read, which the build reports. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash).then(
    () => hash.digest('hex'),
    () => null,
  );
}

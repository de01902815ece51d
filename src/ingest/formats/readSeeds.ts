import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { seedFormat } from './adapterOf.ts';
import { decodeSeed } from './decodeSeed.ts';
import { describeSize } from './describeSize.ts';
import { listSeeds, type SeedPath } from './listSeeds.ts';
import { MAX_SEED_BYTES, openSeedFile } from './openSeedFile.ts';
import { readFailure } from './readFailure.ts';
import { readJsonLines } from './readJsonLines.ts';
import { uniqueIds } from './uniqueIds.ts';

export interface ReadSeedsOptions {
  /** Longest file (or line of a `.jsonl` file) that is read, in bytes. Default 10 MiB. */
  readonly maxBytes?: number;
  /** Bytes of a file to seeds; a `.jsonl` file is read line by line without it. Default: in this process. */
  readonly decode?: typeof decodeSeed;
}

/**
 * Reads a corpus: a folder with everything below it, or a single file (`.jsonl` and `.json` hold many records).
 * Files are read in the order of `listSeeds`, so that the same folder always gives the same seeds.
 * What cannot be read is a problem in the result, never an exception; the rest is read.
 */
export async function readSeeds(
  path: string,
  options: ReadSeedsOptions = {},
): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const { files, problems: listed } = await listSeeds(path);
  const problems: SeedProblem[] = [...listed];
  const seeds: Seed[] = [];
  for (const file of files)
    for await (const one of readSeedFile(file, options)) {
      if ('problem' in one) problems.push(one);
      else seeds.push(one);
    }
  return { seeds: uniqueIds(seeds), problems: problems.toSorted(byPlace) };
}

/** Problems by file, and by line within one. */
export function byPlace(a: SeedProblem, b: SeedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/**
 * The seeds of a file in order, and what in it cannot be read; a `.jsonl` file is read as it is asked for more. Ids are
 * unique within the file.
 */
export async function* readSeedFile(
  { path, file }: SeedPath,
  { maxBytes = MAX_SEED_BYTES, decode = decodeSeed }: ReadSeedsOptions = {},
): AsyncGenerator<Seed | SeedProblem> {
  try {
    const { handle, size } = await openSeedFile(path);
    try {
      if (seedFormat(file) === 'jsonl') {
        let isEmpty = true;
        for await (const read of readJsonLines(handle, file, maxBytes)) {
          isEmpty = false;
          yield read;
        }
        if (isEmpty) yield { file, problem: 'is empty; put records in it or remove it' };
      } else if (size > maxBytes) {
        yield { file, problem: `is over ${describeSize(maxBytes)} long; ${SPLIT}` };
      } else {
        const { seeds, problems } = await decode(await handle.readFile(), file);
        yield* seeds;
        yield* problems;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield { file, problem: readFailure(error, file, 'make it a readable file or remove it') };
  }
}

const SPLIT = 'split it into articles, or make it a .jsonl file, which may be of any size';

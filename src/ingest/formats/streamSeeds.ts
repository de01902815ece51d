import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { seedFormat } from './adapterOf.ts';
import { decodeSeed } from './decodeSeed.ts';
import { describeFailure } from './describeFailure.ts';
import { describeSize } from './describeSize.ts';
import { listSeedFiles, type SeedPath } from './listSeedFiles.ts';
import { MAX_SEED_BYTES, openSeedFile } from './openSeedFile.ts';
import { readJsonLines } from './readJsonLines.ts';
import { findSharedIds, scopedId } from './sharedIds.ts';

export interface ReadSeedsOptions {
  /** Longest file (or line of a `.jsonl` file) that is read, in bytes. Default 10 MiB. */
  readonly maxBytes?: number;
  /** Bytes of a file to seeds; a `.jsonl` file is read line by line without it. Default: in this process. */
  readonly decode?: typeof decodeSeed;
  /** Called as the reading goes on, with bytes that were read, of all that there are. */
  readonly onBytes?: (done: number, total: number) => void;
}

/**
 * Reads a corpus one seed after the other: a folder with everything below it, or a single file (`.jsonl` and `.json`
 * hold many records). Files are read in the order of their paths, so that the same folder always gives the same seeds.
 * At any time one file is held, or of a `.jsonl` file, which may be of any size, one line and the ids of its records.
 *
 * `sides.json`, README files and dotfiles are no seeds. Symbolic links are not followed. What cannot be read is a
 * problem among the seeds, never an exception; the rest is read.
 *
 * Every id stands for one seed: an id that two files have gets the file in front (`scopedId`), so that ids depend on
 * the files alone and not on their order.
 */
export async function* streamSeeds(
  path: string,
  { maxBytes = MAX_SEED_BYTES, decode = decodeSeed, onBytes }: ReadSeedsOptions = {},
): AsyncGenerator<Seed | SeedProblem> {
  const problems: SeedProblem[] = [];
  const files = await listSeedFiles(path, problems);
  yield* problems;
  const isShared = await findSharedIds(files, maxBytes);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const found of files) {
    for await (const read of readFile(found, { maxBytes, decode })) {
      if ('problem' in read) {
        yield read;
        continue;
      }
      onBytes?.(before + (read.at === undefined ? 0 : read.at.offset), total);
      yield isShared(read) ? { ...read, id: scopedId(read) } : read;
    }
    before += found.size;
    onBytes?.(before, total);
  }
}

async function* readFile(
  { path, file }: SeedPath,
  { maxBytes, decode }: Required<Pick<ReadSeedsOptions, 'maxBytes' | 'decode'>>,
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
        yield* problems;
        yield* seeds;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield { file, problem: `${describeFailure(error)}; make it a readable file or remove it` };
  }
}

const SPLIT = 'split it into articles, or make it a .jsonl file, which may be of any size';

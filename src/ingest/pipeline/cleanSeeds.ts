import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { listSeeds } from '../formats/listSeeds.ts';
import { byPlace, readSeedFile } from '../formats/readSeeds.ts';
import { uniqueIds } from '../formats/uniqueIds.ts';
import type { SeedFacts } from '../merge/joinCopies.ts';
import type { SeedBody } from '../merge/mergeDuplicates.ts';
import { lastingId } from '../../text/scopedId.ts';
import { inOrder } from './inOrder.ts';
import type { ReadSeed, SeedReading } from './seedReading.ts';
import type { Spool } from '../../work/createSpool.ts';

/** What is kept in memory of a cleaned seed: some hundred numbers, whatever its length. */
export interface SeedRow extends SeedFacts, SeedBody {
  /** Its place in the spool. */
  readonly place: number;
  /** How many blocks were left out, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** What of a cleaned seed is kept on the disk until its article is attributed. */
export type SpooledSeed = Pick<ReadSeed, 'blocks' | 'language'> & {
  readonly seed: Pick<Seed, 'text' | 'marks' | 'places'>;
};

export interface CleanSeeds {
  /** In the order of the corpus. */
  readonly rows: readonly SeedRow[];
  readonly problems: readonly SeedProblem[];
}

export interface CleanOptions {
  readonly reading: SeedReading;
  readonly spool: Spool<SpooledSeed>;
  /** Ids of seeds that are left out, as they are or as they last. */
  readonly omit: ReadonlySet<string>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Files, and then seeds, that are read at a time: enough for every process that reads. */
const AT_ONCE = 24;

/** The first pass over a corpus: every seed is read and cleaned, and waits on the disk. */
export async function cleanSeeds(seedsPath: string, options: CleanOptions): Promise<CleanSeeds> {
  const { reading, spool, omit, onProgress } = options;
  const { files, problems: listed } = await listSeeds(seedsPath);
  const unread: SeedProblem[] = [...listed];
  const read: (SeedRow | (SeedProblem & { readonly id: string }))[] = [];
  let place = 0;

  async function* seeds(): AsyncGenerator<Seed> {
    for await (const found of inOrder(files, AT_ONCE, async (file) => firstOf(readSeedFile(file, reading)))) {
      for await (const one of found) {
        if ('problem' in one) unread.push(one);
        else yield one;
      }
    }
  }

  const clean = async (seed: Seed) => ({ seed, outcome: await reading.clean(seed) });
  for await (const { seed, outcome } of inOrder(seeds(), AT_ONCE, clean)) {
    if ('problem' in outcome) read.push({ ...outcome, id: seed.id });
    else {
      const { blocks, language, metadata, dropped, body } = outcome;
      const { id, file, sha256, at, text, marks, places } = seed;
      await spool.add({
        blocks,
        language,
        seed: { text, ...(marks === undefined ? {} : { marks }), ...(places === undefined ? {} : { places }) },
      });
      const reasons = tally(dropped.map(({ reason }) => reason));
      const row = { id, file, sha256, ...(at === undefined ? {} : { at }), metadata };
      read.push({ ...row, ...body, dropped: dropped.length, reasons, place });
      place += 1;
    }
    onProgress(read.length, Math.max(files.length, read.length));
  }
  const wanted = uniqueIds(read).filter((one) => !omit.has(one.id) && !omit.has(lastingId(one)));
  return {
    rows: wanted.flatMap((one) => ('problem' in one ? [] : [one])),
    problems: [
      ...unread.toSorted(byPlace),
      ...wanted.flatMap((one) => ('problem' in one ? [{ file: one.file, problem: one.problem }] : [])),
    ],
  };
}

/** A sequence whose first item was asked for, so that it is being made. */
async function firstOf<T>(items: AsyncGenerator<T>): Promise<AsyncIterable<T>> {
  const first = await items.next();
  return {
    async *[Symbol.asyncIterator]() {
      if (first.done === true) return;
      yield first.value;
      yield* items;
    },
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

import type { ChildProcess } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Article } from '../domain/article.ts';
import type { Seed } from '../domain/seed.ts';
import type { Decoded } from '../ingest/formats/decodeSeed.ts';
import type { Attribution } from '../ingest/pipeline/attributeArticle.ts';
import type { ReadSeed, SeedReading } from '../ingest/pipeline/seedReading.ts';
import { type Bounded, createBoundedChild } from '../work/bounded/boundedChild.ts';
import { createBoundedPool } from '../work/bounded/boundedPool.ts';
import { forkEntry } from './forkEntry.ts';

/**
 * What a process does: a file's bytes to seeds, a seed to what of it is the article, an article to statements; or it
 * loads what all of these need.
 */
export type SeedTask =
  | { readonly bytes: Uint8Array; readonly file: string }
  | { readonly seed: Seed }
  | { readonly article: Article }
  | { readonly prepare: true };

export interface SeedBounds {
  /** Seconds of processor time for one file or record. A long page takes a tenth of one. */
  readonly seconds: number;
  /** Memory of a process, in MiB of V8's heap. */
  readonly memory: number;
}

export interface SeedProcess extends SeedReading {
  /** Starts it now, and has it load all that a build needs. */
  open(): void;
  close(): void;
}

const BOUNDS: SeedBounds = { seconds: 10, memory: 512 };
/** How much more time than a file an article may take to be attributed: a long book takes as long as a file may. */
const ATTRIBUTED = 10;
/** Processes at most, whatever the cores: one takes some 200 MB. */
const MOST = 8;
/**
 * MiB for each half of what was just made. What attributes makes much and keeps little: with the usual 16 a seventh of
 * its time is spent on collecting, with 32 half of that.
 */
const YOUNG = 32;
const ENTRY = fileURLToPath(new URL('./seedChild.ts', import.meta.url));

/**
 * Reads seeds in processes of their own, as many as there are cores where there is that much to do, each file, seed and
 * article within bounds: a page or a text that is made to take minutes or gigabytes is a problem by name, and the next
 * one is read.
 *
 * The processes get no environment, so the bot's token is not in it, and say nothing. They start with the first seeds.
 *
 * @param most processes
 */
export function createSeedProcess(
  bounds: SeedBounds = BOUNDS,
  most: number = Math.min(MOST, os.availableParallelism()),
): SeedProcess {
  type Result = Decoded | Omit<ReadSeed, 'seed'> | Attribution | null;
  const pool = createBoundedPool(
    Array.from({ length: most }, () => createBoundedChild<SeedTask, Result>('reads seeds', () => start(bounds.memory))),
  );
  const run = (task: SeedTask, seconds: number): Promise<Bounded<Result>> => pool.run(task, seconds * 1_000);
  const problemOf = ({ over }: Extract<Bounded<never>, { over: string }>, seconds = bounds.seconds): string =>
    over === 'time'
      ? `takes over ${seconds} s to read; save the text of the article alone`
      : `takes over ${bounds.memory} MiB of memory to read; save the text of the article alone`;
  return {
    async decode(bytes, file) {
      const done = await run({ bytes, file }, bounds.seconds);
      return 'over' in done ? { seeds: [], problems: [{ file, problem: problemOf(done) }] } : (done.result as Decoded);
    },
    async clean(seed) {
      const done = await run({ seed }, bounds.seconds);
      return 'over' in done
        ? { file: seed.file, problem: problemOf(done) }
        : { ...(done.result as Omit<ReadSeed, 'seed'>), seed };
    },
    async attribute(article) {
      const seconds = bounds.seconds * ATTRIBUTED;
      const done = await run({ article }, seconds);
      return 'over' in done ? { file: article.file, problem: problemOf(done, seconds) } : (done.result as Attribution);
    },
    // Where it cannot be had, whoever gives it a seed is told.
    open: () => void run({ prepare: true }, bounds.seconds).catch(() => {}),
    letGo: pool.letGo,
    close: pool.close,
  };
}

function start(memory: number): ChildProcess {
  // What V8 says when it is short of memory is said in words by whoever asked.
  return forkEntry(ENTRY, { flags: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${YOUNG}`] });
}

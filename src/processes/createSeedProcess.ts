import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Seed } from '../domain/seed.ts';
import type { SeedReading } from '../ingest/build/seedReading.ts';
import type { CleanSeed } from '../ingest/clean/cleanSeed.ts';
import type { Decoded } from '../ingest/formats/decodeSeed.ts';
import { type Bounded, createBoundedChild } from '../work/bounded/boundedChild.ts';

/** What the process does: a file's bytes to seeds, or a seed to an article. */
export type SeedTask = { readonly bytes: Uint8Array; readonly file: string } | { readonly seed: Seed };

export interface SeedBounds {
  /** Seconds of processor time for one file or record. A long page takes a tenth of one. */
  readonly seconds: number;
  /** Memory of the process, in MiB of V8's heap. */
  readonly memory: number;
}

export interface SeedProcess extends SeedReading {
  /** Starts it now. */
  open(): void;
  close(): void;
}

const BOUNDS: SeedBounds = { seconds: 10, memory: 512 };
const ENTRY = fileURLToPath(new URL('./seedChild.ts', import.meta.url));

/**
 * Reads seeds in a process of their own, each within bounds: a page or a text that is made to take minutes or gigabytes
 * is a problem by name, and the next one is read.
 *
 * The process gets no environment, so the bot's token is not in it, and says nothing. It starts with the first seed.
 */
export function createSeedProcess(bounds: SeedBounds = BOUNDS): SeedProcess {
  const child = createBoundedChild<SeedTask, Decoded | Omit<CleanSeed, 'seed'>>(() => start(bounds));
  const problemOf = ({ over }: Extract<Bounded<never>, { over: string }>): string =>
    over === 'time'
      ? `takes over ${bounds.seconds} s to read; save the text of the article alone`
      : `takes over ${bounds.memory} MiB of memory to read; save the text of the article alone`;
  return {
    async decode(bytes, file) {
      const done = await child.run({ bytes, file });
      return 'over' in done ? { seeds: [], problems: [{ file, problem: problemOf(done) }] } : (done.result as Decoded);
    },
    async clean(seed) {
      const done = await child.run({ seed });
      return 'over' in done
        ? { file: seed.file, problem: problemOf(done) }
        : { ...(done.result as Omit<CleanSeed, 'seed'>), seed };
    },
    open: child.open,
    close: child.close,
  };
}

function start({ seconds, memory }: SeedBounds): ChildProcess {
  return fork(ENTRY, [String(seconds * 1000)], {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      `--max-old-space-size=${memory}`,
      '--import',
      new URL('../stripTypes.mjs', import.meta.url).href,
    ],
    env: {},
    // Bytes go through as they are; so does a lone surrogate.
    serialization: 'advanced',
    // What V8 says when it is short of memory is said in words by whoever asked.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

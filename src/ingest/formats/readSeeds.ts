import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { SEED_EXTENSIONS, seedFormat } from './adapterOf.ts';
import { decodeSeed } from './decodeSeed.ts';
import { describeSize } from './describeSize.ts';
import { isNoSeed } from './isNoSeed.ts';
import { MAX_SEED_BYTES, openSeedFile } from './openSeedFile.ts';
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
 * Files are read in the order of their paths, so that the same folder always gives the same seeds.
 * `sides.json`, README files and dotfiles are no seeds. Symbolic links are not followed.
 * What cannot be read is a problem in the result, never an exception; the rest is read.
 */
export async function readSeeds(
  path: string,
  { maxBytes = MAX_SEED_BYTES, decode = decodeSeed }: ReadSeedsOptions = {},
): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const problems: SeedProblem[] = [];
  const seeds: Seed[] = [];
  for (const { path: at, file } of await listFiles(path, problems)) {
    const read = await readFile(at, file, { maxBytes, decode });
    seeds.push(...read.seeds);
    problems.push(...read.problems);
  }
  return { seeds: uniqueIds(seeds), problems: problems.toSorted(byPlace) };
}

function byPlace(a: SeedProblem, b: SeedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

interface Found {
  readonly path: string;
  /** Path as it is cited: from the corpus folder's name on, with forward slashes. */
  readonly file: string;
}

async function listFiles(path: string, problems: SeedProblem[]): Promise<Found[]> {
  const name = basename(resolve(path));
  try {
    const real = await realpath(path);
    const stat = await lstat(real);
    const found: Found[] = [];
    if (stat.isDirectory()) await listFolder(real, name, found, problems);
    else if (seedFormat(name) === undefined) problems.push({ file: name, problem: NO_KIND });
    else found.push({ path: real, file: name });
    return found;
  } catch (error) {
    problems.push({ file: name, problem: `${failure(error)}; name a folder of articles or a .jsonl file` });
    return [];
  }
}

async function listFolder(folder: string, cited: string, found: Found[], problems: SeedProblem[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, not by locale: the order must not depend on the machine.
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isNoSeed(entry.name)) continue;
    const path = join(folder, entry.name);
    const file = cited === '' ? entry.name : `${cited}/${entry.name}`;
    if (entry.isDirectory()) {
      await listFolder(path, file, found, problems).catch((error: unknown) => {
        problems.push({ file, problem: `${failure(error)}; make the folder readable` });
      });
    } else if (entry.isSymbolicLink()) {
      problems.push({ file, problem: 'is a symbolic link, which is not followed; put the file itself there' });
    } else if (!entry.isFile()) {
      problems.push({ file, problem: 'is not a regular file; remove it' });
    } else if (seedFormat(entry.name) === undefined) {
      problems.push({ file, problem: NO_KIND });
    } else {
      found.push({ path, file });
    }
  }
}

const NO_KIND = `is of no kind that can be read; use ${SEED_EXTENSIONS.join(', ')}`;

async function readFile(
  path: string,
  file: string,
  { maxBytes, decode }: Required<ReadSeedsOptions>,
): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const seeds: Seed[] = [];
  const problems: SeedProblem[] = [];
  try {
    const { handle, size } = await openSeedFile(path);
    try {
      if (seedFormat(file) === 'jsonl') {
        for await (const line of readJsonLines(handle, file, maxBytes)) {
          if ('seed' in line) seeds.push(line.seed);
          else problems.push(line);
        }
        if (seeds.length + problems.length === 0)
          problems.push({ file, problem: 'is empty; put records in it or remove it' });
      } else if (size > maxBytes) {
        problems.push({ file, problem: `is over ${describeSize(maxBytes)} long; split it into articles` });
      } else {
        const decoded = await decode(await handle.readFile(), file);
        seeds.push(...decoded.seeds);
        problems.push(...decoded.problems);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    problems.push({ file, problem: `${failure(error)}; make it a readable file or remove it` });
  }
  return { seeds, problems };
}

/** What the system said, in words and without the path. */
function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'cannot be read (no permission)',
    EPERM: 'cannot be read (no permission)',
    ENOENT: 'is not there',
    ELOOP: 'is a symbolic link, which is not followed',
  };
  return known[code] ?? `cannot be read (${code || (error instanceof Error ? error.message : 'unknown error')})`;
}

import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { SeedProblem } from '../../domain/seed.ts';
import { SEED_EXTENSIONS, seedFormat } from './adapterOf.ts';
import { isNoSeed } from './isNoSeed.ts';
import { readFailure } from './readFailure.ts';

/** A file of a corpus. */
export interface SeedPath {
  readonly path: string;
  /** Path as it is cited: from the corpus folder's name on, with forward slashes. */
  readonly file: string;
}

/**
 * The files of a corpus in the order of their paths: those of a folder and everything below it, or the one at the path.
 * `sides.json`, README files and dotfiles are no seeds. Symbolic links are not followed.
 */
export async function listSeeds(
  path: string,
): Promise<{ readonly files: readonly SeedPath[]; readonly problems: readonly SeedProblem[] }> {
  const problems: SeedProblem[] = [];
  return { files: await listFiles(path, problems), problems };
}

async function listFiles(path: string, problems: SeedProblem[]): Promise<SeedPath[]> {
  const name = basename(resolve(path));
  try {
    const real = await realpath(path);
    const stat = await lstat(real);
    const found: SeedPath[] = [];
    if (stat.isDirectory()) await listFolder(real, name, found, problems);
    else if (seedFormat(name) === undefined) problems.push({ file: name, problem: NO_KIND });
    else found.push({ path: real, file: name });
    return found;
  } catch (error) {
    problems.push({ file: name, problem: readFailure(error, name, 'name a folder of articles or a .jsonl file') });
    return [];
  }
}

async function listFolder(folder: string, cited: string, found: SeedPath[], problems: SeedProblem[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, not by locale: the order must not depend on the machine.
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isNoSeed(entry.name)) continue;
    const path = join(folder, entry.name);
    const file = cited === '' ? entry.name : `${cited}/${entry.name}`;
    if (entry.isDirectory()) {
      await listFolder(path, file, found, problems).catch((error: unknown) => {
        problems.push({ file, problem: readFailure(error, file, 'make the folder readable') });
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

import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SeedProblem } from '../../domain/seed.ts';
import { storeSeed } from './storeSeed.ts';

/**
 * Puts a file back into the seeds folder that `removeSeed` took out. A name that is taken by now is refused.
 *
 * @param own notes whose it is again, before its words are there; false: there is no room for it
 * @returns why it could not be put back (`full`: by `own`), or null.
 */
export async function restoreSeed(
  seedsPath: string,
  keptIn: string,
  name: string,
  own: () => Promise<boolean> = async () => true,
): Promise<SeedProblem | 'full' | null> {
  const refuse = (problem: string): SeedProblem => ({ file: name, problem });
  if (path.basename(name) !== name || name.startsWith('.')) return refuse('is no bare file name');
  try {
    if (!(await storeSeed(seedsPath, name, await readFile(path.join(keptIn, name)), own))) return 'full';
    await rm(path.join(keptIn, name));
    return null;
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return refuse(
      taken
        ? 'has the name of an article that is there by now; remove that first'
        : 'cannot be put back: it is no longer kept, or the folder cannot be written',
    );
  }
}

/** Deletes for good what `removeSeed` kept; nothing where there is nothing of that name. */
export async function purgeSeed(keptIn: string, name: string): Promise<void> {
  if (path.basename(name) === name && !name.startsWith('.')) await rm(path.join(keptIn, name), { force: true });
}

import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SeedProblem } from '../../domain/seed.ts';

/**
 * Takes a file out of the seeds folder and keeps it in another one, so that it can be put back by hand.
 *
 * @param name a bare file name, as `addSeed` took it.
 * @returns why it could not be taken out, or null.
 */
export async function removeSeed(seedsPath: string, keptIn: string, name: string): Promise<SeedProblem | null> {
  if (path.basename(name) !== name || name.startsWith('.')) return { file: name, problem: 'is no bare file name' };
  try {
    await mkdir(keptIn, { recursive: true });
    const seed = path.join(seedsPath, name);
    // One without a word is a name that was taken by `storeSeed`, whose words may be kept there from before.
    if ((await stat(seed)).size > 0) await copyFile(seed, path.join(keptIn, name));
    await rm(seed);
    return null;
  } catch {
    return { file: name, problem: 'cannot be taken out: it is not there any more, or the folder cannot be written' };
  }
}

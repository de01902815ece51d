import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SeedError } from '../errors.ts';

/**
 * A digest of the names, sizes and times of everything in a seeds folder (or of one file), read without opening any:
 * equal where nothing was added, changed or removed since.
 *
 * @throws SeedError where there is nothing at the path.
 */
export async function fingerprintSeeds(seedsPath: string): Promise<string> {
  const top = await lstat(seedsPath).catch((cause: unknown) => {
    throw new SeedError(`There is nothing at ${seedsPath}; name a folder of articles or a .jsonl file with --seeds.`, { cause });
  });
  const names = top.isDirectory() ? await readdir(seedsPath, { recursive: true }) : [''];
  const lines = await Promise.all(names.toSorted().map((name) => describe(path.join(seedsPath, name), name)));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function describe(file: string, name: string): Promise<string> {
  // Gone between listing and looking: the build that follows reads what is there then.
  const found = await lstat(file).catch(() => null);
  return found?.isFile() ? `${name}\0${found.size}\0${found.mtimeMs}` : `${name}\0`;
}

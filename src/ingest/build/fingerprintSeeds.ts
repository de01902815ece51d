import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { requireSeeds } from './requireSeeds.ts';

/**
 * A digest of the names, sizes and times of everything in a seeds folder (or of one file), read without opening any:
 * equal where nothing was added, changed or removed since. The path itself may be a link, as `readSeeds` allows.
 *
 * @throws SeedError where there is nothing at the path.
 */
export async function fingerprintSeeds(seedsPath: string): Promise<string> {
  const root = await requireSeeds(seedsPath);
  const names = (await lstat(root)).isDirectory() ? await namesBelow(root, '') : [''];
  const lines = await Promise.all(names.toSorted().map((name) => describe(path.join(root, name), name)));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * Not `readdir`'s own recursion: that follows links, out of the folder and round in circles. A folder that cannot be
 * read is for the build to report.
 */
async function namesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const names = entries.map(async (entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? [name, ...(await namesBelow(root, name))] : [name];
  });
  return (await Promise.all(names)).flat();
}

async function describe(file: string, name: string): Promise<string> {
  // Gone between listing and looking: the build that follows reads what is there then.
  const found = await lstat(file).catch(() => null);
  return found?.isFile() ? `${name}\0${found.size}\0${found.mtimeMs}` : `${name}\0`;
}

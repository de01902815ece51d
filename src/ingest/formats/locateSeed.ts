import { realpath } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';

/**
 * The file behind a cited path; null where that leads out of the corpus.
 * @param root the folder or file that `readSeeds` was given
 * @throws the system's error where nothing is there
 */
export async function locateSeed(root: string, file: string): Promise<string | null> {
  const name = basename(resolve(root));
  const real = await realpath(root);
  if (file === name) return real;
  const inside = name === '' ? file : file.startsWith(`${name}/`) ? file.slice(name.length + 1) : null;
  if (inside === null) return null;
  const path = join(real, inside);
  const isInside = (await realpath(path)) === path && path.startsWith(real.endsWith(sep) ? real : real + sep);
  return isInside ? path : null;
}

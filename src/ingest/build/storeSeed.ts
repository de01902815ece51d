import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a file into the seeds folder under a name that nobody has, or in the place of the one that has it. The name is
 * taken first, by a file without a word; then it is noted whose it is, and then its words come all at once. So whoever
 * is killed in between leaves neither half an article, which would be read as a whole one, nor one that its server
 * cannot take back.
 *
 * @param own notes whose it is; where it returns false the file may not be there. What it throws goes on to the caller
 * @param replaces whether it takes the place of a file of that name, at once and whole
 * @returns whether it is there now
 * @throws an error with the code EEXIST where the name is taken; the folder is as before then or otherwise
 */
export async function storeSeed(
  folder: string,
  name: string,
  bytes: Uint8Array,
  own: () => Promise<boolean>,
  { replaces = false } = {},
): Promise<boolean> {
  const target = path.join(folder, name);
  // What a dot hides is no seed.
  const coming = path.join(folder, `.coming-${randomBytes(8).toString('hex')}`);
  if (!replaces) await (await open(target, 'wx')).close();
  let isThere = false;
  try {
    if (!(await own())) return false;
    await writeDurably(coming, bytes);
    await rename(coming, target);
    isThere = true;
    return true;
  } finally {
    if (!isThere) for (const left of replaces ? [coming] : [coming, target]) await rm(left, { force: true });
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

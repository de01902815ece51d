import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { clearInterrupted, comingName } from './clearInterrupted.ts';

/**
 * Puts a file into the seeds folder under a name that nobody has, or in the place of the one that has it. The name is
 * taken first, by a file without a word; then it is noted whose it is, and then its words come all at once. So whoever
 * is killed in between leaves neither half an article, which would be read as a whole one, nor one that its server
 * cannot take back; and what is left, whoever comes next clears away.
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
  await clearInterrupted(folder);
  const target = path.join(folder, name);
  const coming = path.join(folder, comingName(name));
  // Before the name is taken: it tells that a file without a word is one that was to come.
  const handle = await open(coming, 'wx');
  let isTaken = false;
  let isThere = false;
  try {
    if (!replaces) await (await open(target, 'wx')).close();
    isTaken = !replaces;
    if (!(await own())) return false;
    await handle.writeFile(bytes);
    await handle.sync();
    await rename(coming, target);
    isThere = true;
    return true;
  } finally {
    await handle.close();
    if (!isThere) for (const left of isTaken ? [target, coming] : [coming]) await rm(left, { force: true });
  }
}

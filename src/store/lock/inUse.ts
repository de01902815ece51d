import { rmSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../work/makeFolder.ts';
import { isRunning, startOf } from './processStart.ts';

/** Start of the name of a file that says who goes on writing the state: `IN-USE-<process>-<its start>`. */
const IN_USE = 'IN-USE-';

/**
 * Says that this process holds the state in an index folder for as long as it runs, so that nothing is put in its
 * place meanwhile: the process would go on writing to what was put aside. A folder that cannot be written says so
 * elsewhere.
 *
 * @returns takes it back
 */
export async function markInUse(indexFolder: string): Promise<() => void> {
  await userOf(indexFolder);
  const file = path.join(indexFolder, `${IN_USE}${process.pid}-${(await startOf(process.pid)) ?? 0}`);
  try {
    makeFolder(indexFolder);
    await writeFile(file, '');
  } catch {
    // As it says.
  }
  return () => rmSync(file, { force: true });
}

/** A process that holds the state in an index folder, or null; clears what processes that are gone left behind. */
export async function userOf(indexFolder: string): Promise<number | null> {
  for (const name of await readdir(indexFolder).catch(() => [])) {
    if (!name.startsWith(IN_USE)) continue;
    const [pid = 0, start = 0] = name.slice(IN_USE.length).split('-').map(Number);
    if (await isRunning(pid, start)) return pid;
    await rm(path.join(indexFolder, name), { force: true });
  }
  return null;
}

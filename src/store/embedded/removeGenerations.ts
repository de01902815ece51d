import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { SPOOL } from '../../work/createSpool.ts';
import { BUILDING, GENERATION_NAME, generationFolder } from './generationFiles.ts';

/** What writing CURRENT leaves beside it when it is killed. */
const CURRENT_LEFTOVER = /^CURRENT\.\d+$/;

/**
 * What killed builds left: half-written folders but for the one in use, the file that was to become CURRENT, spools
 * that still have a name, and whole generations that never became live. Of those one stays beside the live one, since
 * one of them may have been live before.
 */
export async function removeLeftovers(indexFolder: string, inUse: string, live: string | null): Promise<void> {
  const others = (await readdir(indexFolder)).filter((name) => GENERATION_NAME.test(name) && name !== live);
  for (const name of others.toSorted().slice(0, -1))
    await rm(generationFolder(indexFolder, name), { recursive: true, force: true });
  for (const name of await readdir(indexFolder)) {
    const isHalf = name.startsWith(BUILDING) && path.join(indexFolder, name) !== inUse;
    const isLeft = isHalf || CURRENT_LEFTOVER.test(name) || name.startsWith(SPOOL);
    if (isLeft) await rm(path.join(indexFolder, name), { recursive: true, force: true });
  }
}

/** By what CURRENT said, not by age: names are times, and a clock may have been wrong when one was given. */
export async function removeOthers(indexFolder: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(indexFolder)) {
    if (!GENERATION_NAME.test(name) || kept.includes(name)) continue;
    await rm(generationFolder(indexFolder, name), { recursive: true, force: true });
  }
}

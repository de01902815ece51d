import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../../errors.ts';
import { LOCK } from '../embedded/generationFiles.ts';
import { makeFolder } from '../../work/makeFolder.ts';
import { isRunning, startOf } from './processStart.ts';

/** How often, in milliseconds, a waiting build looks whether the other one is done. */
const POLL = 100;

/**
 * Runs a task as the only writer of an index folder. A second writer waits up to `wait` milliseconds and is then
 * refused; a lock left by a process that is gone is cleared.
 *
 * Each process puts down a file of its own, `LOCK-<pid>-<start>-<random>`, and only then looks for others: of two that
 * come at once, at least one sees the other and steps back. A file that two processes share would need clearing after
 * a crash, and between seeing that its owner is gone and removing it a third may have made it its own; a file with its
 * owner in its name can be removed at any time. Works between processes that see each other's ids, so on one machine.
 *
 * @param onWait told once, with the process that is waited for
 * @throws IndexError where the other writer is still at it after `wait`, or the folder cannot be written.
 */
export async function withLock<T>(
  indexFolder: string,
  wait: number,
  task: () => Promise<T>,
  onWait: (process: number) => void = () => {},
): Promise<T> {
  const deadline = performance.now() + wait;
  let isWaiting = false;
  for (;;) {
    const mine = await putDown(indexFolder);
    try {
      const holder = await otherHolder(indexFolder, mine);
      if (holder === null) return await task();
      if (performance.now() > deadline) {
        throw new IndexError(
          `Process ${holder} is writing the index in ${indexFolder}; try again when it has finished.`,
        );
      }
      if (!isWaiting) onWait(holder);
      isWaiting = true;
    } finally {
      held.delete(mine);
      await rm(path.join(indexFolder, mine), { force: true });
    }
    // Not the same pause for all, or two that step back would meet again.
    await sleep(POLL * (0.5 + Math.random()));
  }
}

/**
 * Locks of this very process. Its id in a lock that is not among them is a leftover: in a container every start has the
 * same id.
 */
const held = new Set<string>();

async function putDown(indexFolder: string): Promise<string> {
  const mine = `${LOCK}${process.pid}-${(await startOf(process.pid)) ?? 0}-${randomBytes(4).toString('hex')}`;
  held.add(mine);
  try {
    makeFolder(indexFolder);
    await writeFile(path.join(indexFolder, mine), '');
    return mine;
  } catch (cause) {
    held.delete(mine);
    throw new IndexError(
      `The index folder ${indexFolder} cannot be written; check its permissions and the space left on the disk.`,
      { cause },
    );
  }
}

/** The process behind another lock, or null; clears those whose process is gone. */
async function otherHolder(indexFolder: string, mine: string): Promise<number | null> {
  for (const name of await readdir(indexFolder)) {
    if (!name.startsWith(LOCK) || name === mine) continue;
    const [pid = 0, start = 0] = name.slice(LOCK.length).split('-').map(Number);
    if (pid === process.pid ? held.has(name) : await isRunning(pid, start)) return pid;
    await rm(path.join(indexFolder, name), { force: true });
  }
  return null;
}

import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../errors.ts';
import { LOCK_FILE } from './generationFiles.ts';

/** How often, in milliseconds, a waiting build looks whether the other one is done. */
const POLL = 100;

/**
 * Runs a task as the only writer of an index folder. A second writer waits up to `wait` milliseconds and is then
 * refused; a lock left by a process that is gone is taken over.
 *
 * @throws IndexError where the other writer is still at it after `wait`, or the folder cannot be written.
 */
export async function withLock<T>(indexFolder: string, wait: number, task: () => Promise<T>): Promise<T> {
  const file = path.join(indexFolder, LOCK_FILE);
  const deadline = performance.now() + wait;
  await mkdir(indexFolder, { recursive: true }).catch((cause: unknown) => {
    throw unwritable(indexFolder, cause);
  });
  for (;;) {
    const holder = await take(file);
    if (holder === null) break;
    if (!isAlive(holder, file)) await rm(file, { force: true });
    else if (performance.now() > deadline) {
      throw new IndexError(`Process ${holder} is writing the index in ${indexFolder}; try again when it has finished.`);
    } else await sleep(POLL);
  }
  held.add(file);
  try {
    return await task();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

/** Locks of this very process. Its id in a lock that is not among them is a leftover: in a container every start has the same id. */
const held = new Set<string>();

/** Null where the lock is ours now, else the process that holds it. */
async function take(file: string): Promise<number | null> {
  const mine = `${file}.${process.pid}`;
  try {
    // Written first and linked into place, so that a lock is never seen without its owner.
    await writeFile(mine, String(process.pid));
    await link(mine, file);
    return null;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw unwritable(path.dirname(file), error);
    // Gone between the two calls: its owner is done, so "no such process" is the right answer.
    return Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10) || NO_PROCESS;
  } finally {
    await rm(mine, { force: true });
  }
}

/** Above every process id that a system gives out. */
const NO_PROCESS = 2 ** 31 - 1;

function isAlive(pid: number, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function unwritable(folder: string, cause: unknown): IndexError {
  return new IndexError(`The index folder ${folder} cannot be written; check its permissions and the space left on the disk.`, { cause });
}

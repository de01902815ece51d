import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a dot hides is no seed. */
const COMING = /^\.coming-(\d+)-[0-9a-f]{16}-(.+)$/su;

/** Milliseconds after which nobody is at it any more, whatever process has that number by now: it takes a moment. */
const LONGEST = 60_000;

/** Name of the file that holds the words of a seed until they are all there; it tells whose process is at it. */
export function comingName(name: string): string {
  return `.coming-${process.pid}-${randomBytes(8).toString('hex')}-${name}`;
}

/**
 * Clears away what a process that was killed while it stored a seed left in the folder: the words that had come, and
 * the name that was taken by a file without any.
 */
export async function clearInterrupted(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const [, pid, name] = COMING.exec(file) ?? [];
    if (name === undefined || (isRunning(Number(pid)) && (await age(path.join(folder, file))) < LONGEST)) continue;
    const target = path.join(folder, name);
    if ((await sizeOf(target)) === 0) await rm(target, { force: true });
    await rm(path.join(folder, file), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's.
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Of a clock that was ahead, too; one that is gone meanwhile is as old as can be. */
async function age(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs),
    () => Infinity,
  );
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}

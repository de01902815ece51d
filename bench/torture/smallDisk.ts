import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Row, inFolder } from './workbench.ts';

export interface SmallDisk {
  /** Where it is. */
  readonly folder: string;
  /** Takes up everything but so many kilobytes; what was taken up before is free again. */
  leave(kilobytes: number): Promise<void>;
}

const BALLAST = 'ballast';

/** Runs a task on a file system of a few megabytes. Needs the right to mount a tmpfs; says so where there is none. */
export function onSmallDisk(
  what: string,
  megabytes: number,
  task: (disk: SmallDisk, beside: string) => Promise<Row>,
): Promise<Row> {
  return inFolder(async (beside) => {
    const folder = path.join(beside, 'disk');
    await mkdir(folder);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) {
      return { what, runs: 0, result: 'not run: a small tmpfs cannot be mounted without the right to', faults: [] };
    }
    try {
      return await task({ folder, leave: (kilobytes) => leave(folder, kilobytes) }, beside);
    } finally {
      spawnSync('umount', ['--lazy', folder]);
    }
  });
}

async function leave(folder: string, kilobytes: number): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(BALLAST)) await rm(path.join(folder, name), { force: true });
  const room = Math.max(0, freeOn(folder) - kilobytes);
  await writeFile(path.join(folder, BALLAST), Buffer.alloc(room * 1024)).catch(() => {});
}

function freeOn(folder: string): number {
  return Number(spawnSync('df', ['--output=avail', '-k', folder], { encoding: 'utf8' }).stdout.split('\n')[1]);
}

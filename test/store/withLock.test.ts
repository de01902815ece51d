import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError } from '../../src/errors.ts';
import { withLock } from '../../src/store/withLock.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

describe('withLock', () => {
  it('lets one task in at a time', async () => {
    const folder = await temporaryFolder();
    let inside = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(folder, 5_000, task)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses after the wait, and is free again after a task that failed', async () => {
    const folder = await temporaryFolder();
    const failing = withLock(folder, 0, async () => {
      await expect(withLock(folder, 0, async () => 1)).rejects.toThrow(IndexError);
      throw new Error('task');
    });
    await expect(failing).rejects.toThrow('task');
    expect(await withLock(folder, 0, async () => 2)).toBe(2);
  });

  it('takes over from a process that is gone, and from a former life with our own process id', async () => {
    const folder = await temporaryFolder();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const owner of [gone, process.pid]) {
      await writeFile(path.join(folder, 'LOCK'), String(owner));
      expect(await withLock(folder, 0, async () => 'in')).toBe('in');
    }
  });

  it('waits for one that lives', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'LOCK'), String(process.ppid));
    await expect(withLock(folder, 50, async () => 1)).rejects.toThrow(`Process ${process.ppid} is writing`);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { startOf } from '../../../src/store/lock/processStart.ts';
import { withLock } from '../../../src/store/lock/withLock.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

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

  it('says once for whom it waits', async () => {
    const folder = await temporaryFolder();
    const told: number[] = [];
    const first = withLock(
      folder,
      5_000,
      () => new Promise((resolve) => setTimeout(resolve, 400)),
      (holder) => told.push(holder),
    );
    await vi.waitFor(async () => expect(await readdir(folder)).not.toEqual([]), { timeout: 20_000 });
    await withLock(
      folder,
      5_000,
      async () => {},
      (holder) => told.push(holder),
    );
    await first;
    expect(told).toEqual([process.pid]);
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

  it('takes over from a process that is gone, a former life with our id, one whose id was given anew', async () => {
    const folder = await temporaryFolder();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const owner of [`${gone}-0`, `${gone}-123`, `${process.pid}-1`, `${process.ppid}-1`]) {
      await writeFile(path.join(folder, `LOCK-${owner}-00000000`), '');
      expect(await withLock(folder, 0, async () => 'in')).toBe('in');
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('takes over from a child that was killed and that nobody has waited for', async () => {
    const folder = await temporaryFolder();
    // The shell becomes `sleep`, which never waits for the child that it has: killed, that one stays as a zombie.
    const parent = spawn('sh', ['-c', `sleep 60 & echo $!; exec sleep 60`], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(line.toString());
    const lock = path.join(folder, `LOCK-${child}-${await startOf(child)}-00000000`);
    await writeFile(lock, '');
    await expect(withLock(folder, 0, async () => 1)).rejects.toThrow(`Process ${child} is writing`);
    process.kill(child, 'SIGKILL');
    await vi.waitFor(async () => expect(await withLock(folder, 0, async () => 'in')).toBe('in'), { timeout: 20_000 });
  });

  it('waits for one that lives', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, `LOCK-${process.ppid}-0-00000000`), '');
    await expect(withLock(folder, 50, async () => 1)).rejects.toThrow(`Process ${process.ppid} is writing`);
  });

  it('lets one in at a time where many find the lock of a process that is gone', async () => {
    const folder = await temporaryFolder();
    let inside = 0;
    let most = 0;
    for (let round = 0; round < 5; round++) {
      await writeFile(path.join(folder, 'LOCK-999999999-0-00000000'), '');
      await Promise.all(
        Array.from({ length: 8 }, () =>
          withLock(folder, 10_000, async () => {
            most = Math.max(most, ++inside);
            await new Promise(setImmediate);
            inside--;
          }),
        ),
      );
    }
    expect(most).toBe(1);
  });
});

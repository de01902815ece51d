import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { startOf } from '../../../src/store/lock/processStart.ts';
import { withLock } from '../../../src/store/lock/withLock.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

describe('the lock of an index', () => {
  it('is a file that says whose it is, in a folder that it makes, and only while the task runs', async () => {
    const folder = path.join(await temporaryFolder(), 'not', 'there');
    const start = await startOf(process.pid);
    const names = await withLock(folder, 0, () => readdir(folder));
    expect(names).toEqual([expect.stringMatching(new RegExp(`^LOCK-${process.pid}-${start}-[0-9a-f]{8}$`))]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives what the task gives, and is gone also where the task fails', async () => {
    const folder = await temporaryFolder();
    expect(await withLock(folder, 0, async () => 7)).toBe(7);
    const failed = withLock(folder, 0, async () => {
      throw new RangeError('task');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves alone what is no lock', async () => {
    const folder = await temporaryFolder();
    const others = ['CURRENT', 'OTHER-LOCK-1-1-x', '20200101T000000-00000000'];
    for (const name of others) await writeFile(path.join(folder, name), '');
    await withLock(folder, 0, async () => {});
    expect((await readdir(folder)).toSorted()).toEqual(others.toSorted());
  });

  it('clears what names no process, and every one that is gone', async () => {
    const folder = await temporaryFolder();
    for (const owner of ['', 'x', '0-0', '-5-0', '999999999-1', '999999998-0'])
      await writeFile(path.join(folder, `LOCK-${owner}`), '');
    await withLock(folder, 0, async () => {});
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a former life of this very process is cleared, whatever start it names', async () => {
    const folder = await temporaryFolder();
    for (const start of [0, 1, await startOf(process.pid)])
      await writeFile(path.join(folder, `LOCK-${process.pid}-${start}-00000000`), '');
    expect(await withLock(folder, -1, async () => 'in')).toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });

  it('may be cleared by somebody while the task runs', async () => {
    const folder = await temporaryFolder();
    const clear = async () => {
      for (const name of await readdir(folder)) await rm(path.join(folder, name));
      return 'in';
    };
    expect(await withLock(folder, 0, clear)).toBe('in');
  });

  it('is waited for up to the very end of the time', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, `LOCK-${process.ppid}-${await startOf(process.ppid)}-00000000`), '');
    // The clock stands still until the first look, and is past the end at the second.
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(7).mockReturnValueOnce(12).mockReturnValue(12.001);
    onTestFinished(() => clock.mockRestore());
    const told: number[] = [];
    const refused = withLock(
      folder,
      5,
      async () => expect.unreachable(),
      (holder) => told.push(holder),
    );
    await expect(refused).rejects.toThrow(`Process ${process.ppid} is writing`);
    expect(told).toEqual([process.ppid]);
  });

  it('is not given where another holds it: the task does not run, and the waiting one leaves nothing', async () => {
    const folder = await temporaryFolder();
    const name = `LOCK-${process.ppid}-${await startOf(process.ppid)}-00000000`;
    await writeFile(path.join(folder, name), '');
    const told: number[] = [];
    const refused = withLock(
      folder,
      -1,
      async () => expect.unreachable(),
      (holder) => told.push(holder),
    );
    await expect(refused).rejects.toThrow(IndexError);
    await expect(refused).rejects.toThrow(
      `Process ${process.ppid} is writing the index in ${folder}; try again when it has finished.`,
    );
    expect(told).toEqual([]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('cannot be put down where nothing can be written, and says what to look at', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const failed = withLock(file, 0, async () => expect.unreachable());
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(
      `The index folder ${file} cannot be written; check its permissions and the space left on the disk.`,
    );
    await expect(failed).rejects.toMatchObject({ cause: { code: expect.stringMatching(/^E/) as string } });
  });
});

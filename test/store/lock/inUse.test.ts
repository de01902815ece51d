import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createBackups } from '../../../src/createBackups.ts';
import { IndexError } from '../../../src/errors.ts';
import { markInUse, userOf } from '../../../src/store/lock/inUse.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('names who holds the state, until they let go', async () => {
  const folder = path.join(await temporaryFolder(), 'index');
  expect(await userOf(folder)).toBeNull();
  const release = await markInUse(folder);
  expect(await userOf(folder)).toBe(process.pid);
  release();
  expect(await userOf(folder)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

it('clears what a process that is gone left behind', async () => {
  const folder = await temporaryFolder();
  // This process, had it started at another time.
  await writeFile(path.join(folder, `IN-USE-${process.pid}-1`), '');
  await writeFile(path.join(folder, 'IN-USE-'), '');
  await writeFile(path.join(folder, 'CURRENT'), 'x');
  const release = await markInUse(folder);
  expect(await readdir(folder)).toEqual(['CURRENT', expect.stringMatching(`^IN-USE-${process.pid}-`)]);
  release();
});

it('keeps a backup from being put back meanwhile: what is taken down then would be lost', async () => {
  const index = path.join(await temporaryFolder(), 'index');
  await mkdir(path.join(index, '20311129T100000-0badcafe'), { recursive: true });
  await writeFile(path.join(index, 'CURRENT'), '20311129T100000-0badcafe');
  const backups = createBackups(index);
  const backup = path.join(index, '..', 'backup');
  const release = await markInUse(index);
  await backups.make(backup);
  const before = await readdir(index);
  const restoring = backups.restore(backup);
  await expect(restoring).rejects.toThrow(IndexError);
  await expect(restoring).rejects.toThrow(`Process ${process.pid}, a bot or web reader, uses ${index}; stop it`);
  expect(await readdir(index)).toEqual(before);
  release();
  await backups.restore(backup);
});

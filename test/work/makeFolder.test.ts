import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/work/makeFolder.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('makes a folder and those above it, and leaves one that is there', async () => {
  const folder = path.join(await temporaryFolder(), 'a', 'b', 'c');
  makeFolder(folder, 0o700);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('says what is in the way', async () => {
  const file = path.join(await temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(path.join(file, 'a'))).toThrow(/EEXIST|ENOTDIR/);
});

it.runIf(existsSync('/proc/self'))('ends where the system takes no folder and names a missing one', () => {
  expect(() => makeFolder('/proc/on-record/index')).toThrow('ENOENT');
});

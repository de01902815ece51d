import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSeedFile } from '../../../src/ingest/formats/openSeedFile.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('opens a regular file, and nothing that only stands where one was', { timeout: 5_000 }, async () => {
  const folder = await temporaryFolder();
  const at = (name: string): string => path.join(folder, name);
  await writeFile(at('quay.txt'), 'Words.');
  await symlink('quay.txt', at('link.txt'));
  await mkdir(at('folder.txt'));
  const { handle, size } = await openSeedFile(at('quay.txt'));
  await handle.close();
  expect(size).toBe(6);
  await expect(openSeedFile(at('link.txt'))).rejects.toThrow('ELOOP');
  await expect(openSeedFile(at('folder.txt'))).rejects.toThrow('not a regular file');
  // Nobody writes to the pipe: an open that waits for somebody would never come back.
  if (spawnSync('mkfifo', [at('pipe.txt')]).status === 0)
    await expect(openSeedFile(at('pipe.txt'))).rejects.toThrow('not a regular file');
});

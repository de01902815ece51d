import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SeedError } from '../../../src/errors.ts';
import { fingerprintSeeds } from '../../../src/ingest/build/fingerprintSeeds.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

async function corpus(): Promise<{ root: string; seeds: string; file: string }> {
  const root = await temporaryFolder();
  const seeds = path.join(root, 'seeds');
  await mkdir(path.join(seeds, 'below'), { recursive: true });
  const file = path.join(seeds, 'below', 'quay.txt');
  await writeFile(file, 'The union called off the strike.\n');
  return { root, seeds, file };
}

it('changes with a file that is added, changed or removed below the folder, and with nothing else', async () => {
  const { seeds, file } = await corpus();
  const first = await fingerprintSeeds(seeds);
  expect(await fingerprintSeeds(seeds)).toBe(first);
  await utimes(file, new Date('2026-01-01'), new Date('2026-01-01'));
  const touched = await fingerprintSeeds(seeds);
  await writeFile(path.join(seeds, 'new.md'), 'More.\n');
  const added = await fingerprintSeeds(seeds);
  await rm(file);
  expect(new Set([first, touched, added, await fingerprintSeeds(seeds)]).size).toBe(4);
});

it('sees changes behind a link that is itself the folder or the file', async () => {
  const { root, seeds, file } = await corpus();
  const links = { folder: path.join(root, 'link'), file: path.join(root, 'link.txt') };
  await symlink(seeds, links.folder);
  await symlink(file, links.file);
  const before = [await fingerprintSeeds(links.folder), await fingerprintSeeds(links.file)];
  await writeFile(file, 'The union called the strike off again, and went home.\n');
  expect(await fingerprintSeeds(links.folder)).not.toBe(before[0]);
  expect(await fingerprintSeeds(links.file)).not.toBe(before[1]);
});

it('follows no link inside the folder, neither out of it nor round in circles', { timeout: 5_000 }, async () => {
  const { root, seeds } = await corpus();
  const outside = path.join(root, 'outside');
  await mkdir(outside);
  await symlink(outside, path.join(seeds, 'out'));
  for (const name of ['one', 'two', 'three']) await symlink('.', path.join(seeds, name));
  const before = await fingerprintSeeds(seeds);
  await writeFile(path.join(outside, 'secret.txt'), 'Not an article.\n');
  expect(await fingerprintSeeds(seeds)).toBe(before);
});

it('says what to do where nothing is', async () => {
  await expect(fingerprintSeeds(path.join(await temporaryFolder(), 'nowhere'))).rejects.toThrow(SeedError);
});

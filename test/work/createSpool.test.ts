import { readdir } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createSpool } from '../../src/work/createSpool.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('gives back what was put there, in any order, and leaves no file behind', async () => {
  const folder = await temporaryFolder();
  const spool = await createSpool<unknown>(folder);
  onTestFinished(spool.close);
  const values = [{ text: 'half a pair \ud800, and ü' }, Float32Array.of(0.1, -2), [], { places: [{ page: 1 }] }];
  await Promise.all(values.map((value) => spool.add(value)));
  expect(await spool.get(2)).toEqual([]);
  for (const [number, value] of values.entries()) expect(await spool.get(number)).toEqual(value);
  expect(await readdir(folder)).toEqual([]);
});

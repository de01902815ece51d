import { expect, it } from 'vitest';
import { fuzzFormats } from '../../bench/torture/fuzzFormats.ts';

// `npm run torture` tries ten thousand.
it('takes changed files of every format without harm', { timeout: 120_000 }, async () => {
  const { faults, runs } = await fuzzFormats(160, 7);
  expect(faults).toEqual([]);
  expect(runs).toBe(160);
});

import { expect, it } from 'vitest';
import { fillDisk } from '../../bench/torture/fillDisk.ts';
import { fillState } from '../../bench/torture/fillState.ts';
import { killUploads } from '../../bench/torture/killUploads.ts';

/** Short forms of `npm run torture`. */
it('leaves files whole or not at all, and counted as they are, where uploads are killed', async () => {
  expect((await killUploads(6)).faults).toEqual([]);
});

it('loses nothing of what is kept on a full disk, and says what it did not take', async () => {
  expect((await fillState()).faults).toEqual([]);
});

it('refuses a build that a full disk does not take in words, at whatever step, and answers', async () => {
  expect((await fillDisk()).faults).toEqual([]);
});

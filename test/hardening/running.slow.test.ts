import { expect, it } from 'vitest';
import { fuzzQuestions } from '../../bench/torture/fuzzQuestions.ts';
import { swapUnderLoad } from '../../bench/torture/swapUnderLoad.ts';

it('swaps to new generations under load without an error and without a mixed answer', { timeout: 60_000 }, async () => {
  // How late the event loop is depends on what else the machine does: `npm run torture` judges that.
  const [swaps] = await swapUnderLoad(2);
  expect(swaps?.faults).toEqual([]);
});

it('answers any question, in pages that Discord takes', { timeout: 60_000 }, async () => {
  expect((await fuzzQuestions(250)).faults).toEqual([]);
});

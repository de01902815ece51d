import { expect, it } from 'vitest';
import { fuzzQuestions } from '../../bench/torture/fuzzQuestions.ts';
import { swapUnderLoad } from '../../bench/torture/swapUnderLoad.ts';

// How long anything takes depends on what else the machine does: `npm run torture` judges that.
it('swaps to new generations under load without an error and without a mixed answer', { timeout: 60_000 }, async () => {
  const [swaps] = await swapUnderLoad(2);
  expect(swaps?.faults).toEqual([]);
});

it('answers any question, in pages that Discord takes', { timeout: 60_000 }, async () => {
  const [answers] = await fuzzQuestions(250);
  expect(answers?.faults).toEqual([]);
});

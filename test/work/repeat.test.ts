import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repeat } from '../../src/work/repeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does it now, and again after each pause, one time after the other', async () => {
  let finish = (): void => {};
  const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const stop = repeat(task, 1000, () => {});
  await vi.advanceTimersByTimeAsync(5000);
  expect(task).toHaveBeenCalledTimes(1);
  finish();
  await vi.advanceTimersByTimeAsync(999);
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(task).toHaveBeenCalledTimes(2);
  stop();
  finish();
  await vi.advanceTimersByTimeAsync(5000);
  expect(task).toHaveBeenCalledTimes(2);
});

it('tells what went wrong, and goes on', async () => {
  const problems: unknown[] = [];
  const stop = repeat(
    async () => {
      throw new Error('full');
    },
    1000,
    (error) => problems.push(String(error)),
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(problems).toEqual(['Error: full', 'Error: full']);
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(problems).toHaveLength(2);
});

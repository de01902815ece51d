import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError } from '../../src/errors.ts';
import { takeTurns } from '../../src/work/takeTurns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each task takes 10 ms of the fake clock. */
function tenMilliseconds(atOnce = 1) {
  const begun: string[] = [];
  const ask = takeTurns<string, string>(async (task) => {
    begun.push(task);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (task.startsWith('bad')) throw new Error(task);
    return task.toUpperCase();
  }, atOnce);
  return { begun, ask };
}

describe('takeTurns', () => {
  it('serves a question between the batches of a build', async () => {
    const { begun, ask } = tenMilliseconds();
    const all = [1, 2, 3, 4].map((number) => ask(`build ${number}`, { key: 'build' }));
    all.push(ask('question', { key: 'member' }));
    await vi.advanceTimersByTimeAsync(50);
    expect(begun).toEqual(['build 1', 'build 2', 'question', 'build 3', 'build 4']);
    expect(await Promise.all(all)).toContain('QUESTION');
  });

  it('has no more under way than it may, and goes on after a failure', async () => {
    const { begun, ask } = tenMilliseconds(2);
    const all = ['bad 1', 'bad 2', 'three', 'four', 'five'].map((task) => ask(task, { key: '' }));
    const settled = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(5);
    expect(begun).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(25);
    expect((await settled).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('fails at its deadline what waits and what is under way, and does not begin it', async () => {
    const { begun, ask } = tenMilliseconds();
    const deadline = performance.now() + 15;
    const settled = Promise.allSettled(['one', 'two', 'three'].map((task) => ask(task, { key: 'member', deadline })));
    await vi.advanceTimersByTimeAsync(15);
    const [one, two, three] = await settled;
    expect(one).toEqual({ status: 'fulfilled', value: 'ONE' });
    for (const late of [two, three]) expect(late).toMatchObject({ reason: expect.any(DeadlineError) });
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toEqual(['one', 'two']);
  });

  it('does not begin what comes after its deadline', async () => {
    const { begun, ask } = tenMilliseconds();
    await expect(ask('late', { key: '', deadline: performance.now() })).rejects.toThrow(/Try again/);
    expect(begun).toEqual([]);
    const next = ask('next', { key: '', deadline: performance.now() + 2 ** 40 });
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toBe('NEXT');
  });
});

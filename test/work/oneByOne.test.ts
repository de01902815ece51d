import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneByOne } from '../../src/work/oneByOne.ts';

it('does tasks of one key one after the other, and of another meanwhile', async () => {
  const inOrder = oneByOne();
  const did: string[] = [];
  const task = (name: string, ms: number) => async () => {
    did.push(`${name} begins`);
    await sleep(ms);
    did.push(`${name} ends`);
    return name;
  };
  expect(
    await Promise.all([inOrder('a', task('1', 60)), inOrder('a', task('2', 1)), inOrder('b', task('3', 1))]),
  ).toEqual(['1', '2', '3']);
  expect(did).toEqual(['1 begins', '3 begins', '3 ends', '1 ends', '2 begins', '2 ends']);
});

it('goes on after a task that failed, which its caller is told', async () => {
  const inOrder = oneByOne();
  const failed = inOrder('a', () => Promise.reject(new Error('full')));
  const next = inOrder('a', async () => 'next');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('next');
});

import { expect, it } from 'vitest';
import type { Bounded } from '../../../src/work/bounded/boundedChild.ts';
import { createBoundedPool } from '../../../src/work/bounded/boundedPool.ts';

/** Children that finish what they were given when they are told to. */
function held(count: number) {
  const given: (() => void)[][] = Array.from({ length: count }, () => []);
  const children = given.map((tasks) => ({
    run: (task: number) =>
      new Promise<Bounded<number>>(
        (resolve) => void tasks.push(() => resolve({ result: task * 2, took: task * 1_000 })),
      ),
    letGo: () => void tasks.push(() => {}),
    close: () => void tasks.splice(0),
  }));
  const finish = (child: number): void => given[child]?.shift()?.();
  return { pool: createBoundedPool(children), finish, waiting: () => given.map(({ length }) => length) };
}

it('starts with one child, and with another once there was enough to do', async () => {
  const { pool, finish, waiting } = held(3);
  const first = Array.from({ length: 32 }, () => pool.run(0.25, 1));
  expect(waiting()).toEqual([32, 0, 0]);
  for (let n = 0; n < 32; n += 1) finish(0);
  expect(await Promise.all(first)).toEqual(Array.from({ length: 32 }, () => ({ result: 0.5, took: 250 })));
  const second = [pool.run(2, 1), pool.run(2, 1)];
  expect(waiting()).toEqual([2, 0, 0]);
  finish(0);
  finish(0);
  await Promise.all(second);
  for (let n = 0; n < 5; n += 1) void pool.run(n, 1);
  expect(waiting()).toEqual([3, 2, 0]);
});

it('counts a task that went over its bound as all the time that it had', async () => {
  const pool = createBoundedPool([
    { run: async () => ({ over: 'time' }), letGo() {}, close() {} },
    { run: async (task: number) => ({ result: task, took: 0 }), letGo() {}, close() {} },
  ]);
  expect(await pool.run(1, 10_000)).toEqual({ over: 'time' });
  expect(await Promise.all([pool.run(1, 1), pool.run(2, 1)])).toEqual([{ over: 'time' }, { result: 2, took: 0 }]);
});

it('gives each task to the child that has the fewest to do', async () => {
  const { pool, finish, waiting } = held(2);
  const long = pool.run(10, 1);
  finish(0);
  await long;
  const [one] = [pool.run(1, 1), pool.run(2, 1), pool.run(3, 1)];
  expect(waiting()).toEqual([2, 1]);
  finish(0);
  await one;
  void pool.run(4, 1);
  void pool.run(5, 1);
  expect(waiting()).toEqual([2, 2]);
});

it('lets go of all', () => {
  const { pool, waiting } = held(2);
  pool.letGo();
  expect(waiting()).toEqual([1, 1]);
});

it('closes all', () => {
  const { pool, waiting } = held(2);
  void pool.run(1, 1);
  expect(waiting()).toEqual([1, 0]);
  pool.close();
  expect(waiting()).toEqual([0, 0]);
});

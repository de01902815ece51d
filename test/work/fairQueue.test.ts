import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairQueue, type Waiting } from '../../src/work/fairQueue.ts';

interface Job extends Waiting {
  readonly number: number;
}

const job = (key: string, number: number, deadline = Infinity): Job => ({ key, number, deadline });

describe('fairQueue', () => {
  it('serves keys in turn, and each key in the order in which it asked', () => {
    const queue = createFairQueue<Job>();
    for (const one of [job('a', 1), job('a', 2), job('a', 3), job('b', 4), job('b', 5), job('c', 6)]) queue.add(one);
    expect(queue.size).toBe(6);
    expect(Array.from({ length: 7 }, () => queue.take(0)?.number)).toEqual([1, 4, 6, 2, 5, 3, undefined]);
    expect(queue.size).toBe(0);
  });

  it('holds up a newcomer by no more than a job of each other key', () => {
    const queue = createFairQueue<Job>();
    for (let number = 0; number < 10_000; number++) queue.add(job('build', number));
    queue.take(0);
    queue.add(job('question', -1));
    expect([queue.take(0)?.number, queue.take(0)?.number]).toEqual([1, -1]);
  });

  it('gives out what is past its deadline no more, and hands it back once', () => {
    const queue = createFairQueue<Job>();
    for (const one of [job('a', 1, 10), job('a', 2), job('b', 3, 5)]) queue.add(one);
    expect(queue.take(4)?.number).toBe(1);
    queue.add(job('a', 4, 10));
    expect(queue.take(10)?.number).toBe(2);
    expect(queue.take(10)).toBeUndefined();
    expect(queue.expire(10).map(({ number }) => number)).toEqual([3, 4]);
    expect(queue.expire(10)).toEqual([]);
    expect(queue.size).toBe(0);
  });

  it('loses nothing and gives nothing twice, and no key is two turns ahead of another that waits', () => {
    const keys = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 20 }), (asked, now) => {
        const queue = createFairQueue<Job>();
        for (const [number, [key, deadline]] of asked.entries()) queue.add(job(key, number, deadline));
        const taken: Job[] = [];
        for (let next = queue.take(now); next; next = queue.take(now)) taken.push(next);
        for (const [at, { key }] of taken.entries()) {
          const since = taken.findIndex((other, place) => place > at && other.key === key);
          const between = taken.slice(at + 1, since < 0 ? taken.length : since).map((other) => other.key);
          if (since >= 0) expect(new Set(between).size).toBe(between.length);
        }
        const numbers = [...taken, ...queue.expire(now)].map(({ number }) => number);
        expect(numbers.toSorted((a, b) => a - b)).toEqual([...asked.keys()]);
        expect(taken.every(({ deadline }) => deadline > now)).toBe(true);
      }),
    );
  });
});

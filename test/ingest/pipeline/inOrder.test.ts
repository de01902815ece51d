import { setImmediate as turn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../src/ingest/pipeline/inOrder.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it('gives what comes of items in their order, and never works on more than so many', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 5 }), async (turns, atOnce) => {
      let [underWay, most] = [0, 0];
      const given = await collect(
        inOrder([...turns.entries()], atOnce, async ([place, wait]) => {
          most = Math.max(most, ++underWay);
          for (let n = 0; n < wait; n += 1) await turn();
          underWay -= 1;
          return place;
        }),
      );
      expect(given).toEqual([...turns.keys()]);
      expect(most).toBeLessThanOrEqual(atOnce);
      if (turns.every((wait) => wait > 0)) expect(most).toBe(Math.min(turns.length, atOnce));
    }),
  ));

it('fails with the first item that fails, in their order', async () => {
  const failing = inOrder(['late', 'early'], 2, async (what) => {
    if (what === 'late') await turn();
    throw new Error(what);
  });
  await expect(collect(failing)).rejects.toThrow('late');
});

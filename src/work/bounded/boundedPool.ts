import type { Bounded, BoundedChild } from './boundedChild.ts';

/** Tasks after which one more child pays: it takes a second or two to start. */
const WORTH = 32;

/**
 * Several bounded children that share tasks: each goes to the child that has the fewest to do. The second child starts
 * once so many tasks were done, the third after twice as many: where there are few, one is enough.
 */
export function createBoundedPool<Task, Result>(
  children: readonly BoundedChild<Task, Result>[],
): BoundedChild<Task, Result> {
  const waiting = children.map(() => 0);
  let done = 0;
  return {
    async run(task, most): Promise<Bounded<Result>> {
      const open = waiting.slice(0, 1 + Math.floor(done / WORTH));
      const place = open.indexOf(Math.min(...open));
      const child = children[place];
      if (child === undefined) throw new RangeError('a pool needs a child');
      waiting[place] = (waiting[place] ?? 0) + 1;
      try {
        return await child.run(task, most);
      } finally {
        waiting[place] = (waiting[place] ?? 1) - 1;
        done += 1;
      }
    },
    open: () => children[0]?.open(),
    close: () => children.forEach((child) => child.close()),
  };
}

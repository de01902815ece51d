import type { Bounded, BoundedChild } from './boundedChild.ts';

/**
 * Milliseconds of processor time that tasks took, after which one more child pays: to start, and to run as fast as it
 * can, takes it a tenth of that. Fewer of them are no slower, as long as whoever gives the tasks is as busy.
 */
const WORTH = 10_000;

/**
 * Several bounded children that share tasks: each goes to the child that has the fewest to do. The second child starts
 * once tasks took so much time, the third after twice as much: where there is little to do, one is enough.
 */
export function createBoundedPool<Task, Result>(
  children: readonly BoundedChild<Task, Result>[],
): BoundedChild<Task, Result> {
  const waiting = children.map(() => 0);
  let busy = 0;
  return {
    async run(task, most): Promise<Bounded<Result>> {
      const open = waiting.slice(0, 1 + Math.floor(busy / WORTH));
      const place = open.indexOf(Math.min(...open));
      const child = children[place];
      if (child === undefined) throw new RangeError('a pool needs a child');
      waiting[place] = (waiting[place] ?? 0) + 1;
      try {
        const done = await child.run(task, most);
        busy += 'over' in done ? most : done.took;
        return done;
      } finally {
        waiting[place] = (waiting[place] ?? 1) - 1;
      }
    },
    close: () => children.forEach((child) => child.close()),
  };
}

import { leastBusy } from '../leastBusy.ts';
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
  const share = leastBusy(children);
  let busy = 0;
  return {
    run: (task, most): Promise<Bounded<Result>> =>
      share(
        async (child) => {
          const done = await child.run(task, most);
          busy += 'over' in done ? most : done.took;
          return done;
        },
        (_, place) => place < 1 + Math.floor(busy / WORTH),
      ),
    letGo: () => children.forEach((child) => child.letGo()),
    close: () => children.forEach((child) => child.close()),
  };
}

import { leastBusy } from '../leastBusy.ts';
import type { ModelPool, ModelWorker } from './messages.ts';

/** Tasks sent at a time to a process: one that is being done and one that is there when it is; so it never waits. */
const AT_ONCE = 2;

/**
 * Several model processes that share tasks: each goes to the one that has the fewest to do, and of equal ones to the
 * first. So the second one starts only when the first is at work, and each loads a model when it first needs it.
 */
export function createModelPool(children: readonly ModelWorker[]): ModelPool {
  const share = leastBusy(children);
  return {
    atOnce: AT_ONCE * children.length,
    run: (task, asker) => share((child) => child.run(task, asker)),
    pid: () => children.map((child) => child.pid()).find((pid) => pid !== null) ?? null,
    close: () => children.forEach((child) => child.close()),
  };
}

import { leastBusy } from '../leastBusy.ts';
import type { ModelChild } from './modelChild.ts';

/**
 * Several model processes that share tasks: each goes to the one that has the fewest to do, and of equal ones to the
 * first. So the second one starts only when the first is at work, and each loads a model when it first needs it.
 */
export function createModelPool(children: readonly ModelChild[]): ModelChild {
  const share = leastBusy(children);
  return {
    run: (task) => share((child) => child.run(task)),
    pid: () => children.map((child) => child.pid()).find((pid) => pid !== null) ?? null,
    close: () => children.forEach((child) => child.close()),
  };
}

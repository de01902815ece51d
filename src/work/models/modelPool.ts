import type { ModelChild } from './modelChild.ts';

/**
 * Several model processes that share tasks: each goes to the one that has the fewest to do, and of equal ones to the
 * first. So the second one starts only when the first is at work, and each loads a model when it first needs it.
 */
export function createModelPool(children: readonly ModelChild[]): ModelChild {
  const underWay = children.map(() => 0);
  return {
    async run(task) {
      const place = underWay.indexOf(Math.min(...underWay));
      const child = children[place];
      if (child === undefined) throw new RangeError('a pool needs a process');
      underWay[place] = (underWay[place] ?? 0) + 1;
      try {
        return await child.run(task);
      } finally {
        underWay[place] = (underWay[place] ?? 1) - 1;
      }
    },
    pid: () => children.map((child) => child.pid()).find((pid) => pid !== null) ?? null,
    close: () => children.forEach((child) => child.close()),
  };
}

import type { Unit } from './unit.ts';

/**
 * Makes a store for what is worked out about units: the sentences of a small corpus come up again and again. It is emptied
 * when full, and forgets a unit that nothing else holds.
 *
 * @param size units it holds
 */
export function keepByUnit<T>(size: number): { get(unit: Unit): T | undefined; set(unit: Unit, value: T): T } {
  let kept = new WeakMap<Unit, T>();
  let count = 0;
  return {
    get: (unit) => kept.get(unit),
    set: (unit, value) => {
      if (count >= size) [kept, count] = [new WeakMap(), 0];
      count += 1;
      kept.set(unit, value);
      return value;
    },
  };
}

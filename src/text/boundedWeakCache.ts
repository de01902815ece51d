/**
 * Makes a store for what is worked out about objects of an index, such as sentences and units: those of a small corpus
 * come up again and again. It is emptied when full, and forgets an object that nothing else holds.
 *
 * @param size objects it holds
 */
export function boundedWeakCache<K extends object, T>(
  size: number,
): { get(key: K): T | undefined; set(key: K, value: T): T } {
  let kept = new WeakMap<K, T>();
  let count = 0;
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      if (count >= size) [kept, count] = [new WeakMap(), 0];
      count += 1;
      kept.set(key, value);
      return value;
    },
  };
}

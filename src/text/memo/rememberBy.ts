import { type Bounds, keep } from './keep.ts';

/**
 * A pure function that remembers what it gave, by a key that equal arguments have in common: news repeats its words and
 * names. Bounded as `keep` is.
 */
export function rememberBy<Argument, Result>(
  keyOf: (argument: Argument) => string,
  find: (argument: Argument) => Result,
  bounds?: Bounds,
): (argument: Argument) => Result {
  const known = new Map<string, Result>();
  return (argument) => {
    const key = keyOf(argument);
    const before = known.get(key);
    return before !== undefined || known.has(key) ? (before as Result) : keep(known, key, find(argument), bounds);
  };
}

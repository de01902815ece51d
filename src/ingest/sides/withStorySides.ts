import type { Side } from '../../domain/sides.ts';

/**
 * Sides with those that only one story has ("Police", "Movement"), which are heard and stand on no list: whoever edits
 * the list needs them most, since they may be another name of a side on it.
 *
 * @param heard the sides of all statements
 */
export function withStorySides(sides: readonly Side[], heard: Iterable<string>): readonly Side[] {
  const known = new Set(sides.map(({ name }) => name));
  const others = [...new Set(heard)].filter((name) => !known.has(name)).toSorted();
  return [...sides, ...others.map((name) => ({ name, aliases: [], members: [], derived: true }))];
}

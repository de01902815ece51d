import type { Speaker } from '../../src/domain/statement.ts';

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'united states': ['us', 'u.s.', 'usa', 'washington', 'american'],
  israel: ['israeli'],
  mediators: ['mediator', 'qatar', 'egypt'],
};

/**
 * Whether side or name of a speaker is one of the names: as a word of it, or, for more than three letters, as a part of
 * it or the other way round. What a few sides are also called counts for them.
 */
export function isOfSide(wanted: readonly string[], speaker: Pick<Speaker, 'name' | 'side'> | null): boolean {
  const names = wanted.map((name) => name.toLowerCase()).flatMap((name) => [name, ...(OTHER_NAMES[name] ?? [])]);
  return [speaker?.side, speaker?.name]
    .map((given) => (given ?? '').toLowerCase())
    .some((given) =>
      names.some(
        (name) =>
          new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`).test(given) ||
          (name.length > 3 && given.includes(name)) ||
          (given.length > 3 && name.includes(given)),
      ),
    );
}

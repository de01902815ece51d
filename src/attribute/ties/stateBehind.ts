import { countryOf } from '../lexicon/countries.ts';
import { placesOf } from '../organisation/placesOf.ts';
import type { Tie } from './tie.ts';

/** The state that stands behind the name of whoever holds an office: "Prime Minister Ann Lowe of Norway"; null of none. */
export function stateBehind(name: string, text: string): Tie | null {
  const found = placesOf(name, text).flatMap(({ after }) => {
    const words = BEHIND.exec(after)?.[1]?.split(' ') ?? [];
    const length = [3, 2, 1].find((size) => countryOf(words.slice(0, size).join(' '))?.by === 'name');
    return length === undefined ? [] : (countryOf(words.slice(0, length).join(' ')) ?? []);
  });
  return found[0] === undefined ? null : { party: found[0].name, via: 'role' };
}

const BEHIND = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;

import { countryOf } from '../lexicon/countries.ts';
import { placesOf } from '../organisation/placesOf.ts';

/** The state behind the name of whoever holds an office: "Prime Minister Ann Lowe of Norway"; null where none is. */
export function stateBehind(name: string, text: string): string | null {
  const found = placesOf(name, text).flatMap(({ after }) => {
    const words = BEHIND.exec(after)?.[1]?.split(' ') ?? [];
    const length = [3, 2, 1].find((size) => countryOf(words.slice(0, size).join(' '))?.by === 'name');
    return length === undefined ? [] : (countryOf(words.slice(0, length).join(' ')) ?? []);
  });
  return found[0]?.name ?? null;
}

const BEHIND = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;

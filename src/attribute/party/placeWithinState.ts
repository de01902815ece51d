import { countryOf } from '../lexicon/countries.ts';

/** "London", "Scotland": a place within a state that its own name stands for elsewhere. */
export function placeWithinState(words: readonly string[]): string | null {
  const found = words.map((word) => word.replace(/[’']s$|,$/, '')).find((word) => countryOf(word) !== undefined) ?? '';
  const country = countryOf(found);
  return country !== undefined && country.by !== 'demonym' && country.name !== found && !/^\p{Lu}\.?\p{Lu}/u.test(found)
    ? found
    : null;
}

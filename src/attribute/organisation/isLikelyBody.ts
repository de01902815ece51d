import { countryOf } from '../lexicon/countries.ts';
import { isOutlet } from './isOutlet.ts';
import { placesOf } from './placesOf.ts';
import { surnameOf } from '../mention/surnameOf.ts';

/**
 * Whether a name behind "of" or before a profession is a body's, though nothing says so: several words that are no
 * place ("Milltech Marine", not "New York", not "Port Ellery, Norland") and no outlet.
 */
export function isLikelyBody(name: string, text: string): boolean {
  return (
    name.includes(' ') &&
    surnameOf(name) !== null &&
    countryOf(name) === undefined &&
    !isOutlet(name, text) &&
    !placesOf(name, text).some(({ before, after }) => /^, \p{Lu}/u.test(after) || PLACE.test(before))
  );
}

const PLACE = /\b(?:[Ii]n|near|outside|across) $/;

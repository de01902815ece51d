import { countryOf } from '../lexicon/countries.ts';
import { isKind } from '../lexicon/nouns.ts';
import { nameAt } from '../organisation/nameAt.ts';
import { placesOf } from '../organisation/placesOf.ts';

/**
 * A body's whole name, of which the speaker's is only the part behind its "and" or before its "of": "California
 * Department of Forestry and Fire Protection". The name itself where it is whole.
 */
export function wholeName(name: string, text: string, acronyms: ReadonlyMap<string, string>): string {
  const defined = name.includes(' ') ? [...acronyms.values()].find((full) => full.endsWith(` and ${name}`)) : undefined;
  if (defined !== undefined) return defined;
  // "National Conference", of State Legislatures.
  if (/^(?:National|International|Federal|Central|American|European|World|Royal) \p{Lu}\p{Ll}+$/u.test(name)) {
    const [first] = placesOf(name, text);
    const whole = first === undefined ? null : nameAt(text, first.end - name.length);
    if (whole?.startsWith(`${name} of `)) return whole;
  }
  // "Center for Ropes" is whole.
  if (/ (?:of|for) /.test(name)) return name;
  const before = placesOf(name, text).map((place) => {
    const [whole, kind = ''] = (place.before.endsWith(' and ') ? FRONT.exec(place.before) : null) ?? [];
    return isKind(kind) ? whole : undefined;
  });
  // Countries are spoken of elsewhere too.
  const isPart = countryOf(name) === undefined || before.every((each) => each !== undefined);
  const front = isPart ? (before.find((each) => each !== undefined)?.replace(/^The /, '') ?? '') : '';
  return `${front}${name}`;
}

/** "California Department of Forestry and ", with the word that says what it is. */
const FRONT = /(?:\p{Lu}[\p{L}-]* )*(\p{Lu}[\p{L}-]*) (?:of|for) (?:\p{Lu}[\p{L}-]*,? )+and $/u;

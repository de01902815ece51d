import { countryOf } from '../lexicon/countries.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { placesOf } from '../organisation/placesOf.ts';

/**
 * A body's whole name, of which the speaker's is only the part behind its "and": "California Department of Forestry and
 * Fire Protection". The name itself where it is whole.
 */
export function wholeName(name: string, text: string, acronyms: ReadonlyMap<string, string>): string {
  const defined = name.includes(' ') ? [...acronyms.values()].find((full) => full.endsWith(` and ${name}`)) : undefined;
  if (defined !== undefined) return defined;
  // "Center for Ropes" is whole.
  if (/ (?:of|for) /.test(name)) return name;
  const before = placesOf(name, text).map(
    (place) => /(?:\p{Lu}[\p{L}-]* )+(?:of|for) (?:\p{Lu}[\p{L}-]*,? )+and $/u.exec(place.before)?.[0],
  );
  // Countries are spoken of elsewhere too.
  const isPart = countryOf(name) === undefined || before.every((each) => each !== undefined);
  const front = isPart ? (before.find((each) => each !== undefined)?.replace(/^The /, '') ?? '') : '';
  // "President of Castell Union, and" is somebody else.
  const head =
    front
      .split(/ (?:of|for) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return isPersonNoun(head.toLowerCase(), 'NOUN') ? name : `${front}${name}`;
}

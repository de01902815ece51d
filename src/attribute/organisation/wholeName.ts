import { countryOf } from '../lexicon/countries.ts';
import { isKind } from '../lexicon/nouns.ts';
import { nameAt } from './nameAt.ts';
import { placesOf } from './placesOf.ts';

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
  // "Center for Ropes" is whole unless it goes on wherever it stands: "and Nautical Studies".
  const isOfField = / (?:of|for) /.test(name);
  if (isOfField || isKind(name.split(' ').at(-1) ?? '')) {
    const goesOn = isOfField ? AND : ON;
    const all = placesOf(name, text).map(({ end, after }) =>
      goesOn.test(after) ? (nameAt(text, end - name.length) ?? name) : name,
    );
    const [whole = name] = all;
    if (whole.startsWith(`${name} `) && all.every((each) => each === whole)) return whole;
    if (isOfField) return name;
  }
  const before = placesOf(name, text).map((place) => {
    const [whole, kind = ''] = (place.before.endsWith(' and ') ? FRONT.exec(place.before) : null) ?? [];
    return isKind(kind) ? whole : undefined;
  });
  // Countries are spoken of elsewhere too.
  const isPart = countryOf(name) === undefined || before.every((each) => each !== undefined);
  const front = isPart ? (before.find((each) => each !== undefined)?.replace(/^The /, '') ?? '') : '';
  return `${front}${name}`;
}

const AND =
  /^ and (?=\p{Lu}[\p{L}-]* (?:\p{Lu}|and )|\p{Lu}\p{L}+(?:ies|ion|ment|ance|ence|ity|ics|ing|ure|airs|ts)\b)/u;
const ON = /^ on \p{Lu}/u;
/** "California Department of Forestry and ", with the word that says what it is. */
const FRONT = /(?:\p{Lu}[\p{L}-]* )*(\p{Lu}[\p{L}-]*) (?:of|for) (?:\p{Lu}[\p{L}-]*,? )+and $/u;

import { countryOf } from '../lexicon/countries.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { isKind } from '../lexicon/nouns.ts';

/**
 * Who makes a joint statement: "Qatar" and "Egypt" of "Qatar and Egypt"; one name where "and" is within it ("Search and
 * Rescue Agency", "Department of Forestry and Fire Protection").
 */
export function jointSpeakers(name: string): readonly string[] {
  const parts = name.split(/ and (?=the )?/).map((part) => part.replace(/^the /, ''));
  const [whole = '', second = ''] = parts;
  // "Norway's Search and Rescue Agency"
  const first = whole.replace(/^.*[’']s (?=\p{Lu})/u, '');
  const opens = !first.includes(' ') && /^\p{Lu}/u.test(first) && countryOf(first) === undefined;
  const within =
    parts.length === 2 &&
    !/ and the /.test(name) &&
    ((opens && isCommonWord(first.toLowerCase()) && isKind(second.split(' ').slice(1).at(-1) ?? '')) ||
      (/^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)* (?:of|for) [^ ]+$/u.test(first) && !second.split(' ').some(isKind)));
  return within ? [name] : parts;
}

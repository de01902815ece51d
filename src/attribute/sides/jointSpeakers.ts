import { countryOf } from '../lexicon/countries.ts';
import { knownBody } from '../organisation/knownBody.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { isKind } from '../lexicon/nouns.ts';

/**
 * Who makes a joint statement: "Qatar" and "Egypt" of "Qatar and Egypt"; one name where "and" is within it ("Search and
 * Rescue Agency", "Department of Forestry and Fire Protection").
 */
export function jointSpeakers(name: string): readonly string[] {
  if (knownBody(name) !== undefined) return [name];
  const found: string[] = [];
  for (const [n, part] of name.split(' and ').entries()) {
    const own = part.replace(/^the /, '');
    const last = found.at(-1) ?? '';
    const isWithin = n > 0 && own === part && (opensName(last, own) || isOfTwo(last, own));
    if (isWithin) found.splice(-1, 1, `${last} and ${own}`);
    else found.push(own);
  }
  return found;
}

/** "Search" of "Search and Rescue Agency", be it Norway's. */
function opensName(before: string, part: string): boolean {
  const first = before.replace(/^.*[’']s (?=\p{Lu})/u, '');
  const isWord = !first.includes(' ') && /^\p{Lu}/u.test(first) && countryOf(first) === undefined;
  // The tagger is asked last: a process in which only this asks it would load it for it.
  return isWord && isKind(part.split(' ').slice(1).at(-1) ?? '') && isCommonWord(first.toLowerCase());
}

/** "Department of Forestry", of fire protection as well. */
function isOfTwo(before: string, part: string): boolean {
  return /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)* (?:of|for) [^ ]+$/u.test(before) && !part.split(' ').some(isKind);
}

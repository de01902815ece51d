import type { Statement } from '../../domain/statement.ts';
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

/** What `jointSpeakers` makes of names. */
export type JointNames = readonly (readonly [name: string, parts: readonly string[]])[];

/**
 * What it makes of the speakers of an article who may be joint: worked out where they were found, for it may ask the
 * tagger, and where the sides of all articles are told nothing else does.
 */
export function jointNames(statements: readonly Pick<Statement, 'speaker'>[]): JointNames {
  const names = new Set(statements.flatMap(({ speaker }) => (speaker?.name.includes(' and ') ? speaker.name : [])));
  return [...names].map((name) => [name, jointSpeakers(name)]);
}

/** "Search" of "Search and Rescue Agency", be it Norway's. */
function opensName(before: string, part: string): boolean {
  const first = before.replace(/^.*[’']s (?=\p{Lu})/u, '');
  const isWord = !first.includes(' ') && /^\p{Lu}/u.test(first) && countryOf(first) === undefined;
  return isWord && isKind(part.split(' ').slice(1).at(-1) ?? '') && isCommonWord(first.toLowerCase());
}

/** "Department of Forestry", of fire protection as well. */
function isOfTwo(before: string, part: string): boolean {
  return /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)* (?:of|for) [^ ]+$/u.test(before) && !part.split(' ').some(isKind);
}

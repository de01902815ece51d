import { isKind, singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';

/**
 * Whether a possessive is part of a body's name, which is called after people: "Pilots’" before "League", "People’s"
 * before "Court". Of "Lowe’s League" it is the owner.
 */
export function isOfPeople(possessive: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next) || !(isKind(next.replace(/[’']s?$/, '')) || REACH.test(next))) return false;
  if (/^(?:People|Men|Women|Children)[’']s$/.test(possessive)) return true;
  const people = /^(\p{Lu}\p{Ll}+s)[’']$/u.exec(possessive)?.[1]?.toLowerCase() ?? '';
  const one = singular(people);
  return one !== people && (isPersonNoun(one, 'NOUN') || /(?:er|or|ist|ant|man)$/.test(one));
}

/** How far it reaches, before its kind: "Pilots’ International League". */
const REACH = /^(?:International|National|Benevolent|Mutual)$/;

import type { Speaker } from '../../domain/statement.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';

/**
 * The parts of a name that may be those of several, each with what stands before it: "Norland-based retailer Zenaris
 * and Harbour Minister Ann Lowe" are Zenaris, "Norland-based retailer", and Ann Lowe, "Harbour Minister".
 */
export function namesIn(name: string): readonly Pick<Speaker, 'name' | 'role'>[] {
  return name.split(/ and (?:the )?/).map((part) => {
    const words = part.split(' ');
    const last = words.findLastIndex((word) => /^\p{Ll}/u.test(word) || isOffice(word.toLowerCase()));
    const what = words[last]?.toLowerCase() ?? '';
    // "Lowe of Zenaris": no role.
    const isRole = last < words.length - 1 && (isPersonNoun(what, 'NOUN') || isKind(what));
    return !isRole
      ? { name: part, role: null }
      : { name: words.slice(last + 1).join(' '), role: words.slice(0, last + 1).join(' ') };
  });
}

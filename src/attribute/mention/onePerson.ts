import { headOf } from './headOf.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { BODIES, FEMALE, MALE, singular } from '../lexicon/nouns.ts';

/**
 * The one person that a description tells of, with the sex that it tells ("the spokeswoman", "one of her sons"); null
 * for several ("officials"), bodies and things ("the police", "a report").
 */
export function onePerson(description: string): { readonly sex: 'male' | 'female' | null } | null {
  const among = /^(?:one|another) of \S+ (.*)$/i.exec(description)?.[1];
  if (among === undefined && !/^(?:an?|one|another|the|this|that|his|her|its|their) |[’']s? /i.test(description))
    return null;
  const noun = headOf(among ?? description);
  const head = singular(noun);
  if ((among === undefined && head !== noun) || BODIES.has(head) || !isPersonNoun(head, 'NOUN')) return null;
  return { sex: MALE.has(head) ? 'male' : FEMALE.has(head) ? 'female' : null };
}

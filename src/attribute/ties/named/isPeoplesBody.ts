import { isOfPeople } from '../../organisation/isOfPeople.ts';
import { organisationIn } from '../../organisation/organisationIn.ts';

/** "Pilots’ League": a possessive that belongs to the name. */
export function isPeoplesBody(name: string): boolean {
  const words = name.split(' ');
  return organisationIn(words) === name && words.some((word, at) => isOfPeople(word, words[at + 1] ?? ''));
}

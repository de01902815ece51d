import { BODIES, singular } from '../lexicon/nouns.ts';
import { tellsOfBody } from '../lexicon/tellsOfBody.ts';
import { foldName } from './people/foldName.ts';

/**
 * Prepares the spelling of parties as one: "U.S. Harbour Survey" is "US Harbour Survey", and "Dockers and Pilots Union"
 * is "Docker and Pilots’ Union"; whichever is read most often, else first.
 *
 * @param parties as they are read, each time
 */
export function spellingOf(parties: readonly string[]): (party: string) => string {
  // "Oslo-based Harbour Institute": where it sits is no part of a name, nor is who leads it.
  const bare = (party: string): string => {
    const [first = '', ...others] = party.split(' ');
    return others.length > 1 && tellsOfBody(first) && /^\p{Lu}/u.test(others[0] ?? '') ? others.join(' ') : party;
  };
  const counts = new Map<string, Map<string, number>>();
  for (const party of parties.map(bare)) {
    const same = counts.get(key(party)) ?? new Map<string, number>();
    counts.set(key(party), same.set(party, (same.get(party) ?? 0) + 1));
  }
  const commonest = new Map(
    [...counts].map(([of, spelt]) => [of, [...spelt].toSorted(([, a], [, b]) => b - a)[0]?.[0]] as const),
  );
  return (party) => commonest.get(key(bare(party))) ?? bare(party);
}

/** Longest name of a body that is shortened rather than misspelt, in words. */
const SHORT = 2;

/**
 * What two spellings of one party have in common: of a body's long name not even the plurals and joining words count.
 */
function key(party: string): string {
  // "Castell Police Department" is "Castell police".
  const folded = foldName(party).replace(/(?<= police) (?:department|force|service)$/, '');
  const words = folded.split(' ').filter((word) => word !== 'and' && word !== '&');
  const isLongBody = words.length > SHORT && words.some((word) => BODIES.has(singular(word)));
  return isLongBody ? words.map(singular).join(' ') : folded;
}

import { countryOf } from '../lexicon/countries.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { isLikelyBody } from '../organisation/isLikelyBody.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { organisationIn } from '../organisation/organisationIn.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { NOT_FOR } from '../party/notFor.ts';

/**
 * Where a role says that somebody works: "HTU" of "Castell HTU captain" (the acronym of a body), "Zenaris" of "Zenaris
 * chemist", "Harbour Play" of "Harbour Play editor". Null for a place, and for what somebody made or stands by.
 *
 * @param acronyms what the article says its acronyms stand for
 */
export function employerIn(role: string, text: string, acronyms: ReadonlyMap<string, string>): string | null {
  if (NOT_FOR.test(role)) return null;
  const words = role.split(' ');
  const short = words.find((word) => isOrganisation(acronyms.get(word) ?? '', ''));
  if (short !== undefined) return short;
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word));
  if (UNPAID.test(role) || small < 1 || !isPersonNoun(words.at(-1) ?? '', 'NOUN')) return null;
  const name = organisationIn(words.slice(0, small));
  // "Exiled Norwegian sculptor" works for nobody.
  const isNational = words
    .slice(0, small)
    .some((word, at) => [word, `${word} ${words[at + 1] ?? ''}`].some((each) => countryOf(each) !== undefined));
  // "Zenaris analyst": nobody studies for a place.
  const studies =
    /\b(?:analyst|economist|strategist)$/.test(role) &&
    small === 1 &&
    !placesOf(name ?? '', text).some(({ before }) => /\b[Ii]n $/.test(before));
  if (name !== null && studies && !isNational && !isOutlet(name)) return name;
  return name !== null && (isOrganisation(name, text) || (!isNational && isLikelyBody(name, text))) ? name : null;
}

/** "Captain Rope creator", "Zenaris ally": what somebody made or stands by employs nobody. */
const UNPAID = /\b(?:creator|author|inventor|designer|star|ally|backer|loyalist|confidant|admirer|fan)$/i;

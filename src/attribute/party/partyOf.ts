import type { Speaker } from '../../domain/statement.ts';
import { countryOf } from '../lexicon/countries.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { partyOfName } from './partyOfName.ts';
import { partyOfRole } from './partyOfRole.ts';

/**
 * The party that a speaker speaks for, from the words of name and role alone, or null: a country for its government,
 * officials, soldiers ("Israeli officials", "US special envoy", "Beijing"), else the organisation or person in the role
 * ("a member of X", "X's leader") or in the name, else the political party. Whoever was in office once, or only
 * studies, backs or attacks somebody, speaks for nobody; nor does a field ("Health Secretary"), a kind of body without
 * a name ("the council", "police"), a document or an outlet.
 */
export function partyOf({ name, role }: Pick<Speaker, 'name' | 'role'>): string | null {
  const country = countryOf(name);
  if (country !== undefined) return country.by === 'demonym' ? null : country.name;
  const party =
    (role === null ? null : partyOfRole(role)) ?? partyOfName(name) ?? (role === null ? partyOfTitled(name) : null);
  // "Tory party" is the Tories.
  const bare = party?.replace(/ party$/i, '') ?? '';
  return party === null || bare.includes(' ') ? party : (politicalParty(bare) ?? party);
}

/** "Zenaris President and CEO Ann Lowe", where the name was not told from the role. */
function partyOfTitled(name: string): string | null {
  const words = name.split(' ');
  const office = words.findIndex((word) => speaksForOthers(word));
  const isNamed = words.slice(-2).every((word) => /^\p{Lu}/u.test(word) && !speaksForOthers(word));
  // "Castell and Norland leaders of the Harbour Council": nobody's name.
  const isJoint = words.slice(0, office).includes('and');
  return office > 0 && office < words.length - 2 && isNamed && !isJoint
    ? partyOfRole(words.slice(0, -2).join(' '))
    : null;
}

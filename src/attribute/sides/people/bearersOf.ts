import type { Speaker } from '../../../domain/statement.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { isProperName } from '../../mention/isProperName.ts';
import { BODIES, isKind, singular } from '../../lexicon/nouns.ts';
import { isNameParticle } from '../../../text/names/isNameParticle.ts';
import { politicalParty } from '../../lexicon/politicalParty.ts';
import { leadingCountry } from '../../party/leadingCountry.ts';
import { speaksForOthers } from '../../lexicon/speaksForOthers.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { foldName } from './foldName.ts';
import { surnameOf } from '../../mention/surnameOf.ts';

/** How often somebody speaks, and in which roles. */
interface Bearer {
  readonly count: number;
  readonly roles: ReadonlySet<string>;
}

/** Full names of people who bear one surname. */
export type Bearers = ReadonlyMap<string, Bearer>;

/** The people among speakers who go by a full name, by surname (folded, as `foldName` does). */
export function bearersOf(speakers: readonly Speaker[]): ReadonlyMap<string, Bearers> {
  const found = new Map<string, Map<string, { count: number; roles: Set<string> }>>();
  for (const { name, role } of speakers) {
    const last = foldName(surnameOf(name) ?? '');
    if (last === '' || !isProperName(name) || !isPersonal(name)) continue;
    const same = found.get(last) ?? new Map<string, { count: number; roles: Set<string> }>();
    const one = same.get(name) ?? { count: 0, roles: new Set() };
    one.count++;
    if (role !== null) one.roles.add(role);
    found.set(last, same.set(name, one));
  }
  return found;
}

/**
 * Who is meant by one name alone: bearers of that surname, else officers of a state whose full name begins with it
 * ("Lee" of "Lee Jae-ho", whose surname stands first). Nobody's for capitals ("UN") unless a surname is written so.
 */
export function bearersNamed(bearers: ReadonlyMap<string, Bearers>, name: string): Bearers | undefined {
  const same = bearers.get(foldName(name));
  if (/^\p{Lu}{2,}$/u.test(name)) return only(same, (full) => full.endsWith(` ${name}`));
  if (same !== undefined || name.includes(' ')) return same;
  const opening = (byFirstName(bearers).get(name) ?? []).filter(([, { roles }]) => [...roles].some(isOfficeOfOne));
  return opening.length === 0 ? undefined : new Map(opening);
}

type Person = readonly [full: string, Bearer];
const firstNames = new WeakMap<ReadonlyMap<string, Bearers>, ReadonlyMap<string, readonly Person[]>>();

/** The same people by the first word of their names: of a large corpus too many to be gone through for each name. */
function byFirstName(bearers: ReadonlyMap<string, Bearers>): ReadonlyMap<string, readonly Person[]> {
  const known = firstNames.get(bearers);
  if (known !== undefined) return known;
  const found = new Map<string, Person[]>();
  for (const people of bearers.values())
    for (const person of people) {
      const first = person[0].slice(0, Math.max(0, person[0].indexOf(' ')));
      const same = found.get(first);
      if (same === undefined) found.set(first, [person]);
      else same.push(person);
    }
  firstNames.set(bearers, found);
  return found;
}

function only(people: Bearers | undefined, fits: (full: string) => boolean): Bearers | undefined {
  const found = [...(people ?? [])].filter(([full]) => fits(full));
  return found.length === 0 ? undefined : new Map(found);
}

/** "Norwegian leader": no body has such a role. */
function isOfficeOfOne(role: string): boolean {
  const words = role.split(' ');
  return leadingCountry(words) !== null && words.some((word) => speaksForOthers(word) && !isKind(word));
}

/**
 * Two to five words written large but for particles, the first and last no capitals alone, the last no kind of body,
 * country or party.
 */
function isPersonal(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (
    words.length > 5 ||
    (/\p{Ll}/u.test(words[0] ?? '') && isStopWord((words[0] ?? '').toLowerCase())) ||
    /^\p{Lu}{3,}$/u.test(words[0] ?? '') ||
    /^\p{Lu}{2,}$/u.test(last) ||
    BODIES.has(last.toLowerCase()) ||
    BODIES.has(singular(last.toLowerCase())) ||
    politicalParty(last) !== undefined ||
    countryOf(last) !== undefined
  )
    return false;
  return words.every((word) => /^(?:[“"']?\p{Lu}|\p{Ll}+-\p{Lu})/u.test(word) || isNameParticle(word, true));
}

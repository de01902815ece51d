import type { Speaker } from '../../../domain/statement.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { isProperName } from '../../mention/isProperName.ts';
import { BODIES, isKind, singular } from '../../lexicon/nouns.ts';
import { isNameParticle } from '../../lexicon/isNameParticle.ts';
import { politicalParty } from '../../lexicon/politicalParty.ts';
import { leadingCountry } from '../../party/leadingCountry.ts';
import { speaksForOthers } from '../../lexicon/speaksForOthers.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { foldName } from './foldName.ts';
import { surnameOf } from '../../mention/surnameOf.ts';

/** Full names of people who bear one surname, with how often and in which roles they speak. */
export type Bearers = ReadonlyMap<string, { readonly count: number; readonly roles: ReadonlySet<string> }>;

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
  const opening = [...bearers.values()].flatMap((people) =>
    [...people].filter(([full, { roles }]) => full.startsWith(`${name} `) && [...roles].some(isOfficeOfOne)),
  );
  return opening.length === 0 ? undefined : new Map(opening);
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

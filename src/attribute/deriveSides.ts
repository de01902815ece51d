import { getGender } from 'gender-detection-from-name';
import type { Article } from '../domain/article.ts';
import type { Side } from '../domain/sides.ts';
import type { Speaker, Statement } from '../domain/statement.ts';
import { countryOf } from './countries.ts';
import { isPersonNoun } from './personNoun.ts';
import { matchSide } from './matchSide.ts';
import { BODIES, singular } from './nounLexicon.ts';
import { politicalParty } from './politicalParty.ts';
import { partyOf } from './partyOf.ts';
import { surnameOf } from './surname.ts';

/**
 * Sides that the articles themselves name, by name: countries of speakers and the organisations and people they speak for, with their
 * speakers as members. A party goes by its full name where an article has it ("Voss campaign" speaks for Lena Voss, "HTU" is the Harbour
 * Trade Union). Only proper names are members, so that "the police" of one article take no side from another; a surname alone is one only
 * where all articles know one bearer. A speaker who would be on two sides is on neither.
 *
 * @param given the sides of `sides.json`; who is on one of them is left out
 */
export function deriveSides(articles: readonly { readonly article: Article; readonly statements: readonly Statement[] }[], given: readonly Side[] = []): Side[] {
  const match = matchSide(given);
  const read = articles.map(({ statements }) => statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const bearers = bearersOf(read.flat());
  const bodies = bodiesOf(read.flat(), match);
  const parties = new Map<string, { members: Set<string>; aliases: Set<string> }>();
  const partiesOf = new Map<string, Set<string>>();
  for (const speakers of read) {
    const local = bearersOf(speakers);
    // The full name of a party, or null where the article and all articles together mean different people.
    const full = (party: string): string | null => {
      if (countryOf(party) !== undefined) return party;
      const folded = party.replace(/^(?:Mrs?|Ms|Dr)\.? /, '').toLowerCase();
      const role = speakers.find(({ name }) => name === party)?.role ?? null;
      // "Mrs. Voss" is no Tom Voss.
      const fits = (name: string | undefined): string | undefined => (name === undefined || (/^(?:Mrs|Ms)\b/.test(party) && getGender(name.split(' ')[0] ?? '', 'en') !== 'female') ? undefined : name);
      const here = fits(only(local.get(folded)));
      const everywhere = fits(principal(bearers.get(folded), role));
      if (here !== undefined && everywhere !== undefined && here !== everywhere) return null;
      if (here === undefined && everywhere === undefined && folded !== party.toLowerCase()) return null;
      return here ?? everywhere ?? best(bodies.get(party)) ?? party;
    };
    for (const speaker of speakers) {
      if (match(speaker) !== null) continue;
      for (const name of speaker.name.split(/ and (?:the )?/)) {
        const short = partyOf({ name, role: speaker.role });
        if (short === null) continue;
        const party = full(short);
        if (party === null) continue;
        // "Miami lawyer" is no "Voss lawyer".
        if (party === short && LAWYER.test(`${speaker.role ?? ''} ${name}`) && !/[’']s? | (?:for|of|at) /.test(`${speaker.role ?? ''} ${name}`) && !bearers.has(short.toLowerCase())) continue;
        if (match({ name: party, role: null }) !== null) continue;
        const known = parties.get(party) ?? { members: new Set(), aliases: new Set() };
        parties.set(party, known);
        if (party !== short) known.aliases.add(short);
        if (!isProper(name)) continue;
        known.members.add(name);
        partiesOf.set(name, (partiesOf.get(name) ?? new Set()).add(party));
      }
    }
  }
  // A surname without a role follows its one bearer.
  for (const { name } of read.flat()) {
    if (name.includes(' ') || partiesOf.has(name) || !isProper(name)) continue;
    const bearer = principal(bearers.get(name.toLowerCase()), null);
    const [party, ...others] = bearer === undefined ? [] : parties.has(bearer) ? [bearer] : [...(partiesOf.get(bearer) ?? [])];
    if (party !== undefined && others.length === 0) parties.get(party)?.members.add(name);
  }
  // "Boeing" alone is a party once somebody speaks for it.
  const names = [...parties.keys()].toSorted(byText);
  const taken = new Set(names);
  const isMember = (name: string): boolean => !taken.has(name) && (partiesOf.get(name)?.size ?? 1) === 1 && (surnameOf(name) !== null || (bearers.get(name.toLowerCase())?.size ?? 0) < 2);
  return names.map((name) => ({
    name,
    aliases: [...(parties.get(name)?.aliases ?? [])].filter((alias) => !taken.has(alias)).toSorted(byText),
    members: [...(parties.get(name)?.members ?? [])].filter(isMember).toSorted(byText),
    derived: true,
  }));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

const LAWYER = /\b(?:lawyers?|attorneys?|counsel)\b/i;

type Bearers = ReadonlyMap<string, { count: number; roles: Set<string> }>;

/** Full names of the speakers by surname, folded, with how often and in which roles they speak. */
function bearersOf(speakers: readonly Speaker[]): Map<string, Bearers> {
  const found = new Map<string, Map<string, { count: number; roles: Set<string> }>>();
  for (const { name, role } of speakers) {
    const last = surnameOf(name);
    if (last === null || !isProper(name) || !isPersonal(name)) continue;
    const same = found.get(last) ?? new Map();
    const one = same.get(name) ?? { count: 0, roles: new Set() };
    one.count++;
    if (role !== null) one.roles.add(role);
    found.set(last, same.set(name, one));
  }
  return found;
}

/** The one bearer who holds the role, else the one who speaks at least four times in five. */
function principal(bearers: Bearers | undefined, role: string | null): string | undefined {
  const all = [...(bearers ?? [])];
  const holders = role === null ? [] : all.filter(([, { roles }]) => roles.has(role));
  if (holders.length === 1) return holders[0]?.[0];
  const total = all.reduce((sum, [, { count }]) => sum + count, 0);
  return all.find(([, { count }]) => count >= 0.8 * total)?.[0];
}

/** Two to five words written large but for particles, the last no kind of body, country or party. */
function isPersonal(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 5 || / and /.test(name) || BODIES.has(last.toLowerCase()) || BODIES.has(singular(last.toLowerCase())) || politicalParty(last) !== undefined || countryOf(last) !== undefined) return false;
  return words.every((word) => /^(?:[“"']?\p{Lu}|\p{Ll}{1,3}$|\p{Ll}+-\p{Lu})/u.test(word));
}

/** Bodies by the capitals of their names: "IMF". */
function bodiesOf(speakers: readonly Speaker[], match: (speaker: Speaker) => string | null): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const speaker of speakers) {
    const party = match(speaker) === null ? partyOf(speaker) : null;
    const words = party?.split(/[\s-]+/) ?? [];
    if (party === null || words.length < 2 || countryOf(party) !== undefined) continue;
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
    found.set(capitals, (found.get(capitals) ?? new Set()).add(party));
  }
  return found;
}

function best(names: ReadonlySet<string> | undefined): string | undefined {
  return names?.size === 1 ? [...names][0] : undefined;
}

function only(bearers: Bearers | undefined): string | undefined {
  return bearers?.size === 1 ? [...bearers.keys()][0] : undefined;
}

/** Every word written large but particles and links, and no bare noun: "Police", "Officials". */
function isProper(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || /[’']s? /.test(name)) return false;
  const last = name.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(last)) return false;
  const lower = last.toLowerCase();
  return name.includes(' ') || !(BODIES.has(lower) || BODIES.has(singular(lower)) || isPersonNoun(lower, 'NOUN'));
}

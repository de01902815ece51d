import { firmOfTrade } from '../organisation/firmOfTrade.ts';
import { knownBody } from '../organisation/knownBody.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Speaker } from '../../domain/statement.ts';
import { bearersNamed, bearersOf, type Bearers } from './people/bearersOf.ts';
import { foldName } from './people/foldName.ts';
import { countryOf } from '../lexicon/countries.ts';
import { BODIES, singular } from '../lexicon/nouns.ts';
import { POLITICAL_PARTIES } from '../lexicon/politicalParties.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { LEGISLATORS } from '../party/parliaments.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { mastersOf, type TiedSpeaker } from './people/mastersOf.ts';
import { representedIn } from './people/representedIn.ts';

/** The full name of a party that an article's text shortens, or null where it may be one of several people. */
export type FullParty = (party: string, article: readonly Speaker[]) => string | null;

/** What is written of a body's kind behind its name, or left out. */
const KIND_AT_END = / (?:[Mm]ovement|[Oo]ffice|Group|Organi[sz]ation|Company|Corporation|Corp\.?|Inc\.?)$/;

/**
 * Prepares the naming of parties in full, from the speakers of all articles: "Voss" is the one Voss of the article,
 * else of all of them, or who speaks four times in five; "HTU" is the Harbour Trade Union; "Voss" of "Voss
 * administration" is the country whose president he is.
 *
 * @param spelling a party as it is spelt in all articles
 */
export function fullParty(speakers: readonly TiedSpeaker[], spelling: (party: string) => string): FullParty {
  const bearers = bearersOf(speakers);
  const defined = new Map<string, Set<string>>();
  for (const { tie } of speakers)
    if (tie?.short !== undefined)
      defined.set(tie.short, (defined.get(tie.short) ?? new Set()).add(spelling(tie.party)));
  const bodies = byCapitals(speakers, spelling);
  const names = new Set(speakers.map((speaker) => speaker.name));
  const parties = new Set(speakers.map(partyIn));
  const named = [...parties].filter((party) => party !== null);
  const unions = byPeople(parties);
  const heard = new WeakMap<readonly Speaker[], ReadonlyMap<string, Bearers>>();
  const bearersIn = (article: readonly Speaker[]): ReadonlyMap<string, Bearers> => {
    const known = heard.get(article) ?? bearersOf(article);
    heard.set(article, known);
    return known;
  };
  const name = (party: string, article: readonly Speaker[]): string | null => {
    if (countryOf(party) !== undefined) return party;
    const known = knownBody(party);
    if (known !== undefined) return known;
    const spelt = only(defined.get(party));
    if (spelt !== undefined) return spelt;
    // "Zenaris Movement" is Zenaris, where that speaks too.
    const short = party.replace(KIND_AT_END, '');
    if (short !== party && names.has(short) && !bearers.has(foldName(short))) return short;
    // A "Zenaris spokesman" is of the Zenaris Party, where that is heard of.
    if (!party.includes(' ') && parties.has(`${party} Party`)) return `${party} Party`;
    // "Port Ellery" is a town as often, where its own article does not tell.
    const firm = party.includes(' ') ? undefined : firmOfTrade(party, named);
    if (firm !== undefined) return firm;
    // "Harbour Workers" are the Harbour Workers' Union, where one body is called after them.
    const union = only(unions.get(foldName(party)));
    if (union !== undefined) return union;
    // "Voss’s family" is Lena Voss's, where only hers is heard of.
    const family = / (\S+’s family)$|^(\S+’s family)$/u.exec(party)?.[2];
    const families = family === undefined ? [] : [...parties].filter((each) => each?.endsWith(` ${family}`) === true);
    if (families.length === 1) return families[0] ?? party;
    const bare = party.replace(/^(?:Mrs?|Ms|Dr)\.? /, '');
    const role = article.find((speaker) => speaker.name === party)?.role ?? null;
    const women = /^(?:Mrs|Ms)\b/.test(party);
    const fits = (found: string | undefined): string | undefined =>
      found === undefined || (women && genderOfName(found.split(' ')[0] ?? '') !== 'female') ? undefined : found;
    const here = fits(only(bearersNamed(bearersIn(article), bare)?.keys()));
    const everywhere = fits(principal(bearersNamed(bearers, bare), role));
    if (here !== undefined && everywhere !== undefined && here !== everywhere) return null;
    if (here === undefined && everywhere === undefined && bare !== party) return null;
    return here ?? everywhere ?? only(bodies.get(party)) ?? party;
  };
  const represented = representedIn(speakers, bearers);
  const masters = mastersOf(speakers, (speaker) => {
    const party = partyIn(speaker);
    const master = party === null ? null : name(party, []);
    // A senator's spokesman does not speak for the committee that the senator chairs.
    const isBody =
      speaker.tie?.vague !== true &&
      master !== null &&
      !represented.has(speaker.name) &&
      // Candidates of one party are against each other.
      (!POLITICAL_PARTIES.has(master) || isLegislator(speaker.role)) &&
      !/[Cc]ommittee$/.test(master);
    return isBody || (master !== null && (countryOf(master)?.by === 'name' || isBearer(bearers, master)))
      ? master
      : null;
  });
  return (party, article) => {
    const found = name(party, article);
    return found === null ? null : (masters.get(found) ?? found);
  };
}

/** Bodies that are called after people, by these: "Harbour Workers' Union" by "harbour workers". */
function byPeople(parties: ReadonlySet<string | null>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const party of parties) {
    const [, people = '', kind = ''] = /^(.+ .+) (\S+)$/.exec(party ?? '') ?? [];
    const last = people.split(' ').at(-1)?.replace(/[’']$/, '').toLowerCase() ?? '';
    const one = singular(last);
    const arePeople = one !== last && (isPersonNoun(one, 'NOUN') || /(?:er|or|ist|ant)$/.test(one));
    if (party === null || !arePeople || !BODIES.has(kind.toLowerCase())) continue;
    found.set(foldName(people), (found.get(foldName(people)) ?? new Set()).add(party));
  }
  return found;
}

function partyIn({ tie }: TiedSpeaker): string | null {
  return tie === null || tie.via === 'story' ? null : tie.party;
}

/** Bodies by the capitals of their names: "IMF". */
function byCapitals(speakers: readonly TiedSpeaker[], spelling: (party: string) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const speaker of speakers) {
    const party = partyIn(speaker);
    const words = party?.split(/[\s-]+/) ?? [];
    if (party === null || words.length < 2 || countryOf(party) !== undefined) continue;
    const capitals = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    found.set(capitals, (found.get(capitals) ?? new Set()).add(spelling(party)));
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

function isBearer(bearers: ReadonlyMap<string, Bearers>, name: string): boolean {
  return bearers.get(foldName(surnameOf(name) ?? ''))?.has(name) === true;
}

function isLegislator(role: string | null): boolean {
  return role?.split(/[ ,]+/).some((word) => LEGISLATORS.has(word.toLowerCase())) === true;
}

function only(names: Iterable<string> | undefined): string | undefined {
  const [first, ...others] = names ?? [];
  return others.length === 0 ? first : undefined;
}

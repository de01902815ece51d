import { isOffice } from '../lexicon/nouns.ts';
import { POLITICAL_PARTIES } from '../lexicon/politicalParties.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';

/**
 * The party of whoever is no officer of it: "Republican assemblywoman", "Tory MP for Castell", "senior Labour figures".
 * Null where a name goes on behind the party's word.
 *
 * @param words a role or a description, without article
 */
export function politicianIn(words: readonly string[]): string | null {
  const link = words.findIndex((word) => LINK.test(word));
  const own = words.slice(0, link === -1 ? words.length : link);
  const large = own.slice(own.findIndex((word) => /^\p{Lu}/u.test(word)));
  // "Liberal Democrat peer"
  const length = POLITICAL_PARTIES.has(`${large.slice(0, 2).join(' ')}s`) ? 2 : 1;
  const [opening, rest] = [large.slice(0, length).join(' '), large.slice(length)];
  const head = rest.at(-1) ?? '';
  const one = head.toLowerCase().replace(/s$/, '');
  // "Democratic Unionists" are a party of their own.
  const isOne = isOffice(one) || (/^\p{Ll}/u.test(head) && isPersonNoun(one, 'NOUN'));
  const isWhole = rest.slice(0, -1).every((word) => /^\p{Ll}/u.test(word));
  if (!isOne || !isWhole) return null;
  // "Conservative reader": no word of politics, and the capital may be the sentence's.
  const named = isOffice(one) || POLITICIANS.test(one) ? `${opening} Party` : '';
  return politicalParty(opening) ?? (POLITICAL_PARTIES.has(named) ? named : null);
}

/**
 * The party in what stands behind a name: "Lowe (R-Ohio)", "Lowe, D-Calif.", "Lowe, Ohio Republican", and of a member
 * of parliament "Lowe, the committee's top Democrat".
 */
export function partyBehind(name: string, text: string, isSeated: boolean): string | null {
  const found = placesOf(name, text).flatMap(({ after, end }) => {
    const before = text.slice(Math.max(0, end - name.length - LIST), end - name.length);
    const listed = TITLE.test(before) ? LISTED.exec(before)?.[1] : undefined;
    if (listed !== undefined) return politicalParty(listed) ?? [];
    const ahead = /^\p{Lu}/u.test(name) ? AHEAD.exec(before)?.[1] : undefined;
    if (ahead !== undefined) return politicalParty(ahead) ?? [];
    const mark = MARK.exec(after)?.[1];
    if (mark !== undefined) return politicalParty(mark === 'R' ? 'Republican' : 'Democrat') ?? [];
    const one = (OF_PLACE.exec(after) ?? IS_ONE.exec(after))?.[1];
    if (one !== undefined) return politicalParty(one) ?? [];
    return (isSeated ? (/^, (?:an?|the) ([^,.;]{1,60})/u.exec(after)?.[1] ?? '') : '')
      .split(' ')
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? (politicalParty(word) ?? []) : []));
  });
  const [only, ...others] = new Set(found);
  return others.length > 0 ? null : (only ?? null);
}

/**
 * The party of who chairs a committee, where it stands behind the name: it sent "Harbour Committee Chairwoman Ann Lowe
 * (D-Ohio)" there. Null for all others.
 */
export function partyOfChair(name: string, role: string | null, text: string): string | null {
  return role !== null && /\b[Cc]hair|\b[Rr]anking [Mm]ember/.test(role) ? partyBehind(name, text, false) : null;
}

/**
 * The party of some of its members, however many of them are meant and wherever they sit: "many Republicans in office",
 * "two of the Democrats on the board". Null for who goes on as a body's name ("Republicans for Ropes"), and for all
 * others.
 *
 * @param description without the words that open it ("the", "some")
 */
export function partyOfPeople(description: string): string | null {
  const people = description.replace(COUNTED, '').split(WHERE)[0] ?? '';
  return people !== description && PLURAL.test(people) ? (politicalParty(people) ?? null) : null;
}

/** "House Republican ", "Ohio Democrat " before a name. */
const AHEAD = /\p{Lu}\p{L}+ (Republican|Democrat) $/u;
const MARK = /^(?:, | \()([RD])-\p{Lu}/u;
/** Characters within which a list of politicians before a name begins. */
const LIST = 160;
/** What stands right before the names of a list: "Sen. " */
const TITLE = /\b(?:Reps?|Sens?|Govs?)\. $|\b(?:Senators?|Representatives?|Governors?) $/;
/** "Republicans like Sen. Ann Lowe of Castell, Rep. Bo Li and " */
const LISTED = new RegExp(
  '(?:^|[\\s“"])(\\p{Lu}\\p{L}+)s(?: like| such as| including)? ' +
    '(?:\\p{Lu}\\p{L}+\\.? (?:\\p{Lu}[\\p{L}.’-]* ){1,3}?\\p{Lu}[\\p{L}’-]+(?: of(?: \\p{Lu}\\p{L}+)+)?' +
    '(?:, and |, | and )){0,3}' +
    '\\p{Lu}\\p{L}+\\.? $',
  'u',
);
/** " is a Democrat who" */
const IS_ONE = /^ (?:is|was) an? (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Lu}\p{L}+)(?= (?:who|from|of|and|in) |[,.;])/u;
/** ", New York Democrat" */
const OF_PLACE = /^, (?:\p{Lu}[\p{L}.]+ ){1,3}(\p{Lu}\p{L}+)(?=[,.;:)”"]| and |$)/u;
const POLITICIANS = /^(?:peer|figure|politician|backbencher|grandee|minister|opponent|member)$/;
const LINK = /^(?:of|at|with|from|for|in|on)$/;
/** "two of the " before members. */
const COUNTED = /^(?:\p{Ll}+ ){1,2}of (?:the|his|her|its|their) (?=\p{L})/iu;
/** What goes on with where they sit, or what they want. */
const WHERE = / (?:in|on|from|within|across|outside|inside|who|\p{Ll}{3,}ing) /u;
const PLURAL = /^(?:\p{Ll}+ ){0,3}(?:(?:House|Senate) )?\p{Lu}\p{L}*s$/u;

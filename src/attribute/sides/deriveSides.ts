import { countryOf } from '../lexicon/countries.ts';
import type { Side } from '../../domain/sides.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import { bearersNamed, bearersOf } from './people/bearersOf.ts';
import { foldName } from './people/foldName.ts';
import { fullParty } from './fullParty.ts';
import { isKind } from '../lexicon/nouns.ts';
import { isProperName } from '../mention/isProperName.ts';
import { formsOfKnownBody } from '../organisation/knownBody.ts';
import { isCampaignOf } from './isCampaignOf.ts';
import { jointSpeakers } from './jointSpeakers.ts';
import { matchSide } from './matchSide.ts';
import { POLITICAL_PARTIES } from '../lexicon/politicalParties.ts';
import { representedIn } from './people/representedIn.ts';
import { tailsOf } from './people/tailsOf.ts';
import { spellingOf } from './spellingOf.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Via } from '../ties/tie.ts';
import type { Ties } from '../ties/tiesIn.ts';

/**
 * Sides that the articles themselves name, by name: countries of speakers and the organisations and people they speak
 * for, with their speakers as members, and how each was found (`Side.via`). A party goes by its full name where an
 * article has it. Only proper names are members, so that "the police" of one article take no side from another; a
 * surname alone is one only where all articles know one bearer. A speaker who would be on two sides is on neither:
 * there only what an article says itself counts.
 *
 * @param given the sides of `sides.json`; who is on one of them is left out
 * @param tiesOf for whom the speakers of each article speak, in the order of the articles
 * @param partsOf who makes a joint statement, by the name that it goes under
 */
export function deriveSides(
  articles: readonly { readonly statements: readonly Pick<Statement, 'speaker'>[] }[],
  given: readonly Side[],
  tiesOf: readonly Ties[],
  partsOf: (name: string) => readonly string[] = jointSpeakers,
): Side[] {
  const match = matchSide(given);
  const speakers = articles.flatMap(({ statements }, at) =>
    statements.flatMap(({ speaker }) =>
      speaker === null || match(speaker) !== null ? [] : [{ ...speaker, at, tie: tiesOf[at]?.(speaker) ?? null }],
    ),
  );
  const forms = formsOfNames(speakers);
  const read = speakers.map((speaker) => ({ ...speaker, name: forms.get(speaker.name)?.[0] ?? speaker.name }));
  const here = articles.map((): (typeof read)[number][] => []);
  for (const speaker of read) here[speaker.at]?.push(speaker);
  const bearers = bearersOf(read);
  const spelling = spellingOf(read.flatMap(({ tie }) => (tie === null || tie.via === 'story' ? [] : tie.party)));
  const full = fullParty(read, spelling);
  const represented = representedIn(read, bearers);
  const parties = new Map<string, { members: Set<string>; aliases: Set<string>; via: Map<string, string> }>();
  const partiesOf = new Map<string, Set<string>>();
  const join = (party: string, name: string, via: Via): void => {
    if (!isProperName(name)) return;
    parties.get(party)?.members.add(name);
    if (name !== party) parties.get(party)?.via.set(name, via);
    partiesOf.set(name, (partiesOf.get(name) ?? new Set()).add(party));
  };
  const firm = new Set(
    read.flatMap(({ name, tie }) =>
      tie !== null && tie.vague !== true && (countryOf(tie.party) !== undefined || POLITICAL_PARTIES.has(tie.party))
        ? [name]
        : [],
    ),
  );
  for (const speaker of read) {
    const names = partsOf(speaker.name);
    for (const name of names) {
      const tie = names.length === 1 ? speaker.tie : (tiesOf[speaker.at]?.({ name, role: speaker.role }) ?? null);
      const short = tie === null || tie.via === 'story' ? null : tie.party;
      const named = short === null ? null : full(forms.get(short)?.[0] ?? short, here[speaker.at] ?? []);
      const party = named === null ? null : spelling(forms.get(named)?.[0] ?? named);
      if (
        tie === null ||
        short === null ||
        party === null ||
        (tie.vague === true && firm.has(name)) ||
        (represented.has(name) && party !== name && countryOf(party) === undefined && !POLITICAL_PARTIES.has(party)) ||
        isCampaignOf(party, { name, role: speaker.role }) ||
        [party, short].some((label) => match({ name: label, role: null }) !== null)
      )
        continue;
      if (party === short && isPlaceOfLawyer(short, speaker, name) && !bearers.has(foldName(short))) continue;
      const known = parties.get(party) ?? { members: new Set(), aliases: new Set(), via: new Map() };
      parties.set(party, known);
      for (const label of [short, tie.short ?? short]) {
        if (label === party) continue;
        known.via.set(label, isAcronym(label) ? 'acronym' : 'name');
        known.aliases.add(label);
      }
      join(party, name, tie.via);
    }
  }
  const byTail = tailsOf(represented);
  // A surname without a role follows its one bearer.
  for (const { name } of read) {
    // "Sand Lowe" of "Ann Sand Lowe", who is a party.
    if (name.includes(' ') && !partiesOf.has(name)) {
      const owner = byTail.get(name) ?? '';
      if (parties.has(owner)) join(owner, name, 'name');
      continue;
    }
    const [bearer, ...same] = partiesOf.has(name) ? [] : [...(bearersNamed(bearers, name)?.keys() ?? [])];
    const [party, ...others] =
      bearer === undefined || same.length > 0
        ? []
        : parties.has(bearer)
          ? [bearer]
          : [...(partiesOf.get(bearer) ?? [])];
    if (party !== undefined && others.length === 0) join(party, name, 'name');
  }
  // Who is of a state and of one of its bodies too, in another article, or by mistake of another state.
  for (const [name, several] of partiesOf) {
    const state = several.size < 2 ? null : full(name, []);
    if (state === null || countryOf(state) === undefined || !several.has(state)) continue;
    for (const party of several) if (party !== state) parties.get(party)?.members.delete(name);
    partiesOf.set(name, new Set([state]));
  }
  const taken = new Set(parties.keys());
  const isMember = (name: string): boolean =>
    !taken.has(name) &&
    (partiesOf.get(name)?.size ?? 1) === 1 &&
    (surnameOf(name) !== null || (bearers.get(foldName(name))?.size ?? 0) < 2);
  const isPerson = (name: string): boolean => bearers.get(foldName(surnameOf(name) ?? ''))?.has(name) === true;
  const written = (name: string): readonly string[] => forms.get(name) ?? [name];
  return [...parties]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([name, { aliases, members, via }]) => {
      const also = [
        ...new Set([...aliases, ...written(name), ...(POLITICAL_PARTIES.get(name) ?? []), ...formsOfKnownBody(name)]),
      ]
        .filter((alias) => alias !== name && !taken.has(alias) && !isPerson(alias))
        .toSorted(byText);
      // Who is the only one that a body's people are said to be of is one of them, and no other name of it.
      const people = [
        ...[...members].filter((member) => isMember(member) && !aliases.has(member)),
        ...[...aliases].filter((alias) => alias !== name && !taken.has(alias) && isPerson(alias)),
      ].flatMap(written);
      const found = new Map([...via].flatMap(([label, how]) => written(label).map((form) => [form, how] as const)));
      const labels = [...also, ...people.toSorted(byText)].filter((label) => found.has(label));
      return {
        name,
        aliases: also,
        members: people.toSorted(byText),
        derived: true,
        via: Object.fromEntries(labels.map((label) => [label, found.get(label) ?? ''])),
      };
    });
}

function isAcronym(name: string): boolean {
  return /^(?=.*\p{Lu}{2})[\p{Lu}&]+$/u.test(name);
}

/** "Miami lawyer": where he works, unless somebody of that name speaks ("Voss lawyer"). */
function isPlaceOfLawyer(party: string, { role }: Speaker, name: string): boolean {
  const words = `${role ?? ''} ${name}`;
  return (
    /\b(?:lawyers?|(?<!(?:county|district|state) )attorneys?\b(?! general)|counsel)\b/i.test(words) &&
    !party.includes(' ') &&
    !/[’']s? | (?:for|of|at) /.test(words)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/**
 * All forms of a person's full name among speakers, the most frequent first: "Lena Voss", "Lena T. Voss". Names without
 * another form are left out.
 */
function formsOfNames(speakers: readonly Speaker[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  const keys = new Map<string, string>();
  for (const { name } of speakers) {
    const last = surnameOf(name);
    // Only an initial or nothing between first name and surname.
    if (
      last === null ||
      isKind(name.split(' ')[0] ?? '') ||
      !/^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{L}[\p{L} ’'.-]+$/u.test(name)
    )
      continue;
    // "Lee Jae-ho" is "Lee Jae Ho".
    // "Mohammed Lowe" is "Mohamed Lowe".
    const key = keys.get(foldName(name)) ?? foldName(`${name.split(' ')[0] ?? ''} ${last}`).replace(/(.)\1/g, '$1');
    keys.set(foldName(name), key);
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
  }
  const found = new Map<string, readonly string[]>();
  for (const forms of counts.values()) {
    const byCount = [...forms].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([name]) => name);
    if (byCount.length > 1) for (const name of byCount) found.set(name, byCount);
  }
  return found;
}

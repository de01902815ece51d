import { withCapital } from '../../text/fold/withCapital.ts';
import { countryOf } from '../lexicon/countries.ts';
import type { Side } from '../../domain/sides.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import { POLITICAL_PARTIES } from '../lexicon/politicalParties.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { NOT_FOR } from '../party/notFor.ts';
import { headOfGroup, unnamedGroup } from './unnamedGroup.ts';
import { campaignOf, isCampaignOf } from './isCampaignOf.ts';
import { jointSpeakers } from './jointSpeakers.ts';
import { namesIn } from './namesIn.ts';
import { matchSide } from './matchSide.ts';
import type { Tie } from '../ties/tie.ts';
import type { Ties } from '../ties/tiesIn.ts';

/** Gives each speaker of one article the side that he or she speaks for. */
export type AssignSides = <Said extends Pick<Statement, 'speaker'>>(statements: readonly Said[], ties?: Ties) => Said[];

/**
 * Prepares the giving of sides; a speaker gets null where none of `sides` fits, or more than one does. Sides that were
 * given come first, then the ties of the article, then what other articles tell of somebody of that full name. A joint
 * statement of parties on different sides ("Qatar and Egypt said") becomes one statement for each. A party without a
 * proper name ("Tram drivers’ union") and people without a name who speak together are a side of their own; it is none
 * of `sides`, for it is heard in one article only.
 *
 * @param partsOf who makes a joint statement, by the name that it goes under
 */
export function assignSides(
  sides: readonly Side[],
  partsOf: (name: string) => readonly string[] = jointSpeakers,
): AssignSides {
  const matchGiven = matchSide(sides.filter(({ derived }) => derived !== true));
  const matchAll = matchSide(sides);
  return (statements, ties = () => null) => {
    const match = (speaker: Pick<Speaker, 'name' | 'role'>): string | null => {
      const given = matchGiven(speaker);
      const tie = given === null ? ties(speaker) : null;
      // Here it is the chamber's word, though elsewhere it is the party's; "the police" are those of elsewhere.
      if (tie?.via === 'story' && tie.vague !== true) {
        const body = speaker.role === null && surnameOf(speaker.name) === null ? null : matchAll(speaker);
        if (body !== null && endsWith(body, tie.party)) return body;
        // "Justice Lowe" of a "High Court" stands where that itself does.
        const isNamed = speaker.role !== null && surnameOf(tie.party) !== null;
        const same = !isNamed ? null : matchAll({ name: tie.party, role: null });
        return same !== null && endsWith(same, tie.party) ? same : null;
      }
      const firm = given === null && tie?.vague === true ? matchAll(speaker) : null;
      // Nobody speaks for a state and against its government.
      if (firm !== null && tie?.party === 'Opposition' && countryOf(firm) !== undefined) return null;
      if (firm !== null && (countryOf(firm) !== undefined || POLITICAL_PARTIES.has(firm))) return firm;
      const here = given ?? (tie === null ? null : matchAll({ name: tie.party, role: null }));
      const elsewhere = matchAll(speaker);
      // Who is a party of the story speaks for no employer.
      const isOwn = given === null && elsewhere === speaker.name && here !== null;
      if (isOwn && countryOf(here) === undefined && !POLITICAL_PARTIES.has(here)) return elsewhere;
      if (here !== null) return isCampaignOf(here, speaker) ? campaignOf(speaker) : here;
      // What another article says of the holder of an office is not said of whom this one calls its former holder.
      return elsewhere !== speaker.name && NOT_FOR.test(speaker.role ?? '') ? null : elsewhere;
    };
    const groups = (): string[] =>
      statements.flatMap(({ speaker }) => (speaker === null ? [] : (groupOf(speaker) ?? [])));
    return statements.flatMap((statement) => {
      const { speaker } = statement;
      if (speaker === null) return [statement];
      const whole = match(speaker);
      // "Rope and Sail Organisation and the Dock Guild" are two.
      const joint = whole === null ? [namesIn(speaker.name), named(partsOf(speaker.name))] : [];
      const parts = joint.filter(({ length }) => length > 1).map((several) => several.map(match));
      const found = [...new Set(parts.find((several) => several.every((side) => side !== null)) ?? [whole])];
      const own = found[0] === null ? sideOfStory(speaker, ties(speaker), groups) : null;
      return found.map((side) => ({ ...statement, speaker: { ...speaker, side: side ?? own } }));
    });
  };
}

/** "Castell Police", of "Police". */
function endsWith(side: string, party: string): boolean {
  return ` ${side.toLowerCase().replace(/ (?:department|force|service)$/, '')}`.endsWith(` ${party.toLowerCase()}`);
}

function named(names: readonly string[]): Pick<Speaker, 'name' | 'role'>[] {
  return names.map((name) => ({ name, role: null }));
}

function sideOfStory(speaker: Speaker, tie: Tie | null, groups: () => readonly string[]): string | null {
  return tie?.via === 'story' ? tie.party : (groupOf(speaker) ?? groupOfOne(speaker, groups));
}

function groupOf({ resolved, role, name }: Speaker): string | null {
  return resolved === 'nominal' && role === null ? unnamedGroup(name) : null;
}

/** "Student protester Ann Lowe", "a protester": one of those who take part in it, and speak together as well. */
function groupOfOne({ role, name }: Speaker, groups: () => readonly string[]): string | null {
  const one = headOfGroup(role ?? name)
    .toLowerCase()
    .replace('protestor', 'protester');
  if (!PARTAKER.test(one)) return null;
  const heard = groups().map((group) => group.toLowerCase());
  return withCapital([`${one}s`, 'protesters'].find((group) => heard.includes(group)) ?? `${one}s`);
}

const PARTAKER = /^(?:protester|demonstrator|marcher|striker)$/;

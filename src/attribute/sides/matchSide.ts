import type { Side } from '../../domain/sides.ts';
import type { Speaker } from '../../domain/statement.ts';
import { countryOf } from '../lexicon/countries.ts';
import { foldName as fold } from './people/foldName.ts';
import { rememberBy } from '../../text/memo/rememberBy.ts';
import { partyOf } from '../party/partyOf.ts';
import { voiceKey } from './recordedTies.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { BODIES, REPRESENTATIVES, singular, speaksForState } from '../lexicon/nouns.ts';

/** Names the side of a speaker, or null where none or more than one fits. */
export type MatchSide = (speaker: Pick<Speaker, 'name' | 'role'>) => string | null;

/**
 * Prepares the matching of speakers against sides. Tried in this order: the name is a label of the side; the name is
 * part of one member's full name ("Witkoff"); the name begins with a label and goes on to an office or body ("Hamas
 * leadership"); the party that name and role point to is a label. A label that two sides share decides nothing.
 */
export function matchSide(sides: readonly Side[]): MatchSide {
  const labels = new Map<string, string | null>();
  /** Labels that are countries, folded like the rest. */
  const states = new Set<string>();
  /** Labels that owners list: what outlet is on a side, only they say. */
  const listed = new Set<string>();
  /** By last word of the name. */
  const people = new Map<string, { words: readonly string[]; side: string; least: number }[]>();
  for (const side of sides) {
    for (const label of [side.name, ...side.aliases, ...side.members]) {
      if (countryOf(label) !== undefined) states.add(fold(label));
      if (side.derived !== true) listed.add(fold(label));
      const known = labels.get(fold(label));
      labels.set(fold(label), known === undefined || known === side.name ? side.name : null);
    }
    // Of derived sides a member's surname alone is no label: another article may mean another bearer.
    for (const member of side.members) {
      const words = fold(member).split(' ');
      const last = words.at(-1) ?? '';
      const same = people.get(last) ?? [];
      people.set(last, same);
      same.push({ words, side: side.name, least: side.derived === true ? 2 : 1 });
    }
  }
  const exact = (name: string): string | null => labels.get(fold(name)) ?? null;
  const personal = (name: string): string | null => {
    const words = fold(name).split(' ');
    const fitting = new Set(
      (people.get(words.at(-1) ?? '') ?? [])
        .filter((each) => words.length >= each.least && words.every((word) => each.words.includes(word)))
        .map(({ side }) => side),
    );
    const [only] = fitting;
    return fitting.size === 1 ? (only ?? null) : null;
  };
  const beginning = (name: string): string | null => {
    if (/ and /.test(name)) return null;
    const words = fold(name).split(' ');
    const head = words.at(-1) ?? '';
    if (
      !BODIES.has(head) &&
      !BODIES.has(singular(head)) &&
      !REPRESENTATIVES.has(head) &&
      !REPRESENTATIVES.has(singular(head))
    )
      return null;
    for (let end = words.length - 1; end > 0; end--) {
      const label = words.slice(0, end).join(' ');
      const found = labels.get(label) ?? null;
      // "Norland TV" is not Norland, "Port Ellery Times" not Port Ellery; "Harbour News TV" is the Harbour News that a
      // side lists.
      if (found !== null && speaksForNobody(head))
        return end > 1 && listed.has(label) && !states.has(label) ? found : null;
      if (found !== null) return states.has(label) && !speaksForState(head) ? null : found;
    }
    return null;
  };
  const find: MatchSide = (speaker) => {
    const direct = exact(speaker.name) ?? personal(speaker.name) ?? beginning(speaker.name);
    if (direct !== null) return direct;
    const party = partyOf(speaker);
    return party === null ? null : (exact(party) ?? shortened(party, exact));
  };
  // Of each statement its speaker is asked for, several times.
  return rememberBy(voiceKey, find, { longest: 200 });
}

/** "Hamas Movement" -> "Hamas". */
function shortened(party: string, exact: (name: string) => string | null): string | null {
  const words = party.split(' ');
  return words.length > 1 && BODIES.has(words.at(-1)?.toLowerCase() ?? '') ? exact(words.slice(0, -1).join(' ')) : null;
}

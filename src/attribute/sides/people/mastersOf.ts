import { countryOf } from '../../lexicon/countries.ts';
import type { Speaker } from '../../../domain/statement.ts';
import type { Tie } from '../../ties/tie.ts';

/** A speaker with the article's tie, and the place of the article among all. */
export interface TiedSpeaker extends Speaker {
  readonly tie: Tie | null;
  readonly at: number;
}

/**
 * For whom people speak by all that the articles tell, by name: whose head of state somebody is most articles say
 * alike, and what one only takes them for ("President Voss" in an article about Norland) counts where none says it.
 *
 * @param masterOf whom a speaker speaks for by one tie: a state or a person, null for all others
 */
export function mastersOf(
  speakers: readonly TiedSpeaker[],
  masterOf: (speaker: TiedSpeaker) => string | null,
): ReadonlyMap<string, string> {
  const said = new Map<string, { readonly firm: Map<string, Set<number>>; readonly vague: Map<string, Set<number>> }>();
  for (const speaker of speakers) {
    const master = masterOf(speaker);
    if (master === null || master === speaker.name) continue;
    const one = said.get(speaker.name) ?? { firm: new Map(), vague: new Map() };
    said.set(speaker.name, one);
    const counts = speaker.tie?.vague === true ? one.vague : one.firm;
    counts.set(master, (counts.get(master) ?? new Set()).add(speaker.at));
  }
  return new Map(
    [...said].flatMap(([name, { firm, vague }]) => {
      const all = [...(firm.size > 0 ? firm : vague)];
      const states = all.filter(([master]) => countryOf(master) !== undefined);
      const counted = new Map((states.length > 0 ? states : all).map(([master, places]) => [master, places.size]));
      const master = mostOf(counted);
      return master === undefined ? [] : [[name, master] as const];
    }),
  );
}

/** The one that is counted at least twice in three times; undefined where none is. */
function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 3 >= total * 2)?.[0];
}

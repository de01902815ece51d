import type { Article } from '../domain/article.ts';
import type { Side } from '../domain/sides.ts';
import type { Statement } from '../domain/statement.ts';
import { matchSide } from './matchSide.ts';
import { partyOf } from './partyOf.ts';

/**
 * Sides that the articles themselves name, by name: countries of speakers and the organisations they speak for, with their speakers
 * as members. A speaker who would be on two sides is on neither.
 *
 * @param given the sides of `sides.json`; who is on one of them is left out
 */
export function deriveSides(articles: readonly { readonly article: Article; readonly statements: readonly Statement[] }[], given: readonly Side[] = []): Side[] {
  const match = matchSide(given);
  const parties = new Map<string, Set<string>>();
  const partiesOf = new Map<string, Set<string>>();
  const add = (party: string, speaker: string): void => {
    parties.set(party, (parties.get(party) ?? new Set()).add(speaker));
    partiesOf.set(speaker, (partiesOf.get(speaker) ?? new Set()).add(party));
  };
  const speakers = articles.flatMap(({ statements }) => statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  for (const speaker of speakers) {
    if (match(speaker) !== null) continue;
    for (const name of speaker.name.split(/ and (?:the )?/)) {
      const party = partyOf({ name, role: speaker.role });
      if (party !== null && match({ name: party, role: null }) === null) add(party, name);
    }
  }
  // "Boeing" alone is a party once somebody speaks for it.
  const names = [...parties.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return names.map((name) => ({
    name,
    aliases: [],
    members: [...(parties.get(name) ?? [])].filter((member) => member !== name && partiesOf.get(member)?.size === 1).toSorted((a, b) => (a < b ? -1 : 1)),
  }));
}

import type { Mention } from '../mention/mention.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { countryOf } from '../lexicon/countries.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import type { Entity } from './entity.ts';
import { firstOfTwoSurnames } from './firstOfTwoSurnames.ts';
import type { NamedMention } from './namedMentions.ts';
import { nameKey } from './nameKey.ts';
import { sameOffice } from './sameOffice.ts';
import { shortForms } from './shortForms.ts';

/** By which shorter names the entities of an article go; each folded as `nameKey` does. */
export interface Bearers {
  readonly byLast: ReadonlyMap<string, ReadonlySet<Entity>>;
  readonly byFirst: ReadonlyMap<string, ReadonlySet<Entity>>;
  readonly bodiesBy: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** Offsets at which somebody is named in full. */
  readonly fullAt: ReadonlyMap<Entity, readonly number[]>;
  /**
   * Surnames that somebody else has, too: with an office that no bearer of the full name has by then, or a country's.
   */
  readonly apart: ReadonlySet<string>;
}

/**
 * Gathers who goes by which surname, first name, acronym or kind of body.
 *
 * @param byName entities by full name, which grows
 * @param add the entity of a mention, made where there is none
 */
export function collectBearers(
  found: readonly NamedMention[],
  byName: Map<string, Entity>,
  add: (mention: Mention) => Entity,
): Bearers {
  const byLast = new Map<string, Set<Entity>>();
  const byFirst = new Map<string, Set<Entity>>();
  // Full names first: "Witkoff" may come before "Steve Witkoff".
  const met = new Map<Entity, number>();
  const fullAt = new Map<Entity, number[]>();
  const read = new Set<string>();
  for (const [order, { mention }] of found.entries()) {
    const last = surnameOf(mention.name);
    if (last === null || mention.type === 'body' || politicalParty(mention.name.split(' ').at(-1) ?? '') !== undefined)
      continue;
    const entity = add(mention);
    if (!met.has(entity)) met.set(entity, order);
    const places = fullAt.get(entity) ?? [];
    fullAt.set(entity, places);
    places.push(mention.start);
    if (read.has(mention.name)) continue;
    read.add(mention.name);
    const [given = ''] = nameKey(mention.name).split(' ');
    if (countryOf(given) === undefined) byFirst.set(given, (byFirst.get(given) ?? new Set()).add(entity));
    const folded = nameKey(last);
    // "Ali bin Tamim" goes by "Tamim" too, "al-Rishq" by "Rishq".
    for (const form of new Set([
      folded,
      folded.replace(/^(?:al|el|ad|ar|as|ash|at|an)-/, ''),
      folded.split(' ').at(-1) ?? folded,
    ]))
      byLast.set(form, (byLast.get(form) ?? new Set()).add(entity));
  }
  // "Pedro Sánchez Ibáñez" goes by the first of two surnames, where nobody else has it.
  for (const entity of met.keys()) {
    const paternal = firstOfTwoSurnames(entity.name);
    const short = `${entity.name.split(' ')[0] ?? ''} ${paternal ?? ''}`;
    if (paternal === null || byLast.has(nameKey(paternal))) continue;
    byLast.set(nameKey(paternal), new Set([entity]));
    if (!byName.has(nameKey(short))) byName.set(nameKey(short), entity);
  }
  const bodiesBy = new Map<string, Set<Entity>>();
  for (const { mention } of found) {
    if (mention.type !== 'body' || !mention.name.includes(' ')) continue;
    const entity = add(mention);
    for (const form of shortForms(mention.name)) bodiesBy.set(form, (bodiesBy.get(form) ?? new Set()).add(entity));
  }
  // An office before a surname that no bearer of the full name has by then makes another person of it; and it is nobody
  // by name where a country or company is called so too.
  const apart = new Set<string>();
  for (const [order, { mention, kind }] of found.entries()) {
    const key = nameKey(mention.name);
    const [full] = byLast.get(key) ?? [];
    const isLater = full !== undefined && (met.get(full) ?? 0) > order;
    // "Sheriff Bo Israel … Israel said": a land that is named only behind him is none.
    const isBody =
      mention.type === 'body' && (full?.type !== 'person' || isLater || countryOf(mention.name)?.by !== 'name');
    if (isBody || (kind === 'body' && isLater)) apart.add(key);
    if (mention.type !== 'person' || mention.role === null || full === undefined || (met.get(full) ?? 0) < order)
      continue;
    if (!full.roles.some((role) => sameOffice(role, mention.role ?? ''))) apart.add(key);
  }
  return { byLast, byFirst, bodiesBy, fullAt, apart };
}

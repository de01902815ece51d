import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Mention } from '../mention/mention.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Bearers } from './collectBearers.ts';
import type { Entity } from './entity.ts';
import { nameKey } from './nameKey.ts';
import { resolveSurname } from './resolveSurname.ts';
import { sameOffice } from './sameOffice.ts';

/** The entity that a noun phrase names, or null where the name fits several or none. */
export function findEntity(
  mention: Mention,
  byName: ReadonlyMap<string, Entity>,
  { byLast, byFirst, bodiesBy, fullAt, apart }: Bearers,
): Entity | null {
  const own = byName.get(nameKey(mention.name));
  const bare = nameKey(mention.name);
  const titled =
    mention.gender === null
      ? []
      : [...(byLast.get(bare) ?? [])].filter((entity) => (entity.gender ?? entity.suggested) === mention.gender);
  if (titled.length === 1 && own?.gender !== mention.gender) return titled[0] ?? null;
  const bearers = byLast.get(bare);
  const holders =
    mention.role === null || (bearers?.size ?? 0) < 2
      ? bearers
      : new Set([...(bearers ?? [])].filter(({ roles }) => roles.some((role) => sameOffice(role, mention.role ?? ''))));
  const bearer = apart.has(bare) ? null : resolveSurname(holders, mention.start, fullAt);
  if (
    bearer !== null &&
    mention.type !== 'body' &&
    (mention.gender === null || (bearer.gender ?? bearer.suggested ?? mention.gender) === mention.gender)
  )
    return bearer;
  if (own !== undefined && !(own.type !== 'person' && bodiesBy.has(bare))) return own;
  if (mention.type !== 'person' || mention.name === mention.name.toUpperCase()) {
    const body = bodiesBy.get(bare);
    if (body?.size === 1) return [...body][0] ?? null;
  }
  if (own !== undefined || (surnameOf(mention.name) !== null && !byLast.has(bare)) || apart.has(bare))
    return own ?? null;
  // "Ann Lowe came. Ann said": the one of that first name, named in full before. "Castell" of "Castell Harbour" is one
  // only with a title: "Dr Castell".
  const isGiven = genderOfName(bare) !== 'unknown';
  const called = [...(byFirst.get(bare) ?? [])].filter(
    ({ first, type, roles, gender }) =>
      first < mention.start &&
      (isGiven || mention.type === 'person' || (type === 'person' && (roles.length > 0 || gender !== null))),
  );
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
  const all = [...(byLast.get(bare) ?? [])];
  const fitting =
    mention.gender === null
      ? all
      : all.filter((entity) => (entity.gender ?? entity.suggested ?? mention.gender) === mention.gender);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

import { anyOf } from '../../text/anyOf.ts';
import { REPRESENTATIVES, singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import type { Mention } from './mention.ts';

/**
 * The role to show of all that an article gives, in its order: an office held now before one held once, before a
 * profession, before what somebody is to somebody else ("rival"); of equals the fuller ("Texas Sen." before "Sen.").
 * Null where there is none.
 */
export function bestRole(roles: readonly string[]): string | null {
  let best: string | null = null;
  for (const role of roles) {
    if ((!role.includes(' ') && RELATIONS.test(role)) || /\b(?:rivals?|opponents?|mates?)$/i.test(role)) continue;
    if (
      best === null ||
      rank(role) < rank(best) ||
      role.endsWith(` ${best}`) ||
      (rank(role) === rank(best) && !best.includes(' ') && role.includes(' '))
    )
      best = role;
  }
  return best;
}

function rank(role: string): number {
  if (RELATIONS.test(role)) return 3;
  if (PAST.test(role)) return 1;
  const words =
    role
      .toLowerCase()
      .split(/ (?:of|for|at|to|in|with|on|from) |,/)[0]
      ?.split(/[\s-]+/) ?? [];
  return words.some(
    (word) =>
      REPRESENTATIVES.has(word) ||
      REPRESENTATIVES.has(singular(word)) ||
      /^(?:nominee|candidate|judge|justice|professor|host|pollster)$/.test(word),
  )
    ? 0
    : 2;
}

const PAST = /\b(?:former|ex|onetime|one-time|then|late|retired|ousted)\b/i;
const RELATIONS = anyOf(
  /\b(?:rivals?|opponents?|critics?|supporters?|ally|allies|friends?|colleagues?|partner)\b/i,
  /\b(?:wife|husband|widow|son|daughter|father|mother|brother|sister)\b/i,
);

/** "Ministers" of "Ministers Ann Lowe and Bo Lind". */
export function sharedRole(mention: Mention | null): string | null {
  const role = mention?.type === 'person' ? mention.role : null;
  const office = role?.split(/ (?:of|for|from|in|at) |,/)[0] ?? '';
  const last = office.split(' ').at(-1)?.toLowerCase() ?? '';
  return role !== null && singular(last) !== last && isPersonNoun(last, 'NOUN') ? role : null;
}

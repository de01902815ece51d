import { isPersonNoun } from './isPersonNoun.ts';
import { singular } from './nounLexicon.ts';

/**
 * What people are called who speak together without a name: "Diplomats in Doha", "Small groups of protesters". They are heard
 * as a side of their own, for nobody says whom they speak for. Null for one person, for names, and for sources, whom nothing describes.
 *
 * @param name the description as it stands
 */
export function unnamedGroup(name: string): string | null {
  const group = name.replace(/^the /i, '');
  const described = group.replace(/^(?:[\p{Ll} ]+ )?(?:groups?|dozens|hundreds|thousands|scores|number|majority) of (?=\p{Ll}+s\b)/iu, '');
  const head = (described.split(BORDER)[0] ?? '').split(' ').at(-1) ?? '';
  const isGroup = /^\p{L}?\p{Ll}+s$/u.test(head) && singular(head.toLowerCase()) !== head.toLowerCase() && !VAGUE.has(head.toLowerCase()) && isPersonNoun(head.toLowerCase(), 'NOUN');
  const isNamed = / and /.test(group) || (/^\p{Lu}/u.test(head) && group !== head && !group.startsWith(head));
  return isGroup && !isNamed && !FOR_SOMEBODY.has(group.toLowerCase()) && !POINTING.test(group) ? `${group.charAt(0).toUpperCase()}${group.slice(1)}` : null;
}

/** People who speak for somebody: on their own these words do not say for whom. */
const FOR_SOMEBODY: ReadonlySet<string> = new Set(['officials', 'authorities', 'leaders', 'members', 'aides', 'representatives', 'spokespeople', 'negotiators', 'delegates', 'attorneys', 'lawyers']);
/** What follows the noun. */
const BORDER = /,| (?:in|of|at|from|for|with|who|whom|whose|that|on|near|close|familiar|involved|to|inside|outside|across|around|within|by) /u;
/** Who is meant stands elsewhere. */
const POINTING = /^(?:these|those|their|his|her|its|our|both|other|such|no|few|neither|either|all|each|most|some|any) /iu;
const VAGUE: ReadonlySet<string> = new Set(['sources', 'others', 'persons', 'peoples', 'ones', 'users', 'figures', 'readers', 'stars']);

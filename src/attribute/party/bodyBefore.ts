import { speaksForState } from '../lexicon/nouns.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { nameAt } from '../organisation/nameAt.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { NOT_FOR } from './notFor.ts';

/**
 * The organisation whose officer somebody is by a role that does not say of what: "executive director" of "The Harbour
 * Union is unhappy; executive director Ann Lowe said". It is the only one that the paragraph, or with it the one
 * before, names before the office; null where there are two, and for offices that a state has too ("president").
 *
 * @param name a full name
 */
export function bodyBefore(name: string, role: string, text: string): string | null {
  if (NOT_FOR.test(role) || !isOfficer(role)) return null;
  const office = text.indexOf(`${role} ${name}`);
  const paragraph = text.lastIndexOf('\n', office);
  if (office === -1) return null;
  const before = text.slice(0, paragraph + 1).trimEnd();
  for (const from of [paragraph + 1, before.lastIndexOf('\n') + 1]) {
    const [first, ...others] = organisationsIn(text, from, office);
    if (others.length > 0) return null;
    if (first !== undefined) return first;
  }
  return null;
}

/** "executive director", "Executive Director and spokeswoman": nothing but offices, one of them no state's. */
function isOfficer(role: string): boolean {
  const words = role
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== 'and');
  return (
    words.every((word) => speaksForOthers(word) || /^(?:managing|press|media|vice|senior)$/.test(word)) &&
    (/\b(?:senior|executive) vice president\b/.test(words.join(' ')) ||
      words.some((word) => speaksForOthers(word) && (!speaksForState(word) || word.startsWith('spokes'))))
  );
}

/**
 * Organisations by name. "Rope and Sail Office" and "Harbour Local 12" are cut behind "and" or before a number: then
 * their other part counts as one more.
 */
function organisationsIn(text: string, from: number, end: number): readonly string[] {
  const found = new Set<string>();
  let next = from;
  for (const { index } of text.slice(from, end).matchAll(/(?<![\p{L}\p{N}’'.-])\p{Lu}/gu)) {
    const start = from + index;
    if (start < next) continue;
    const name = nameAt(text, start) ?? '';
    next = start + name.length;
    const own = name.replace(/^(?:The|An?) /, '');
    if (own === '' || next > end || isStopWord(own.toLowerCase()) || !isOrganisation(own, text)) continue;
    found.add(own);
    if (/\p{Lu}\p{L}* and $/u.test(text.slice(from, start)) || /^ \d/.test(text.slice(next))) found.add('');
  }
  return [...found];
}

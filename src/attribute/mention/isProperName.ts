import { isPersonNoun } from './isPersonNoun.ts';
import { BODIES, singular } from '../lexicon/nouns.ts';

/**
 * Whether the words a speaker goes by are a name, not a bare noun that begins a sentence ("Police") or somebody's
 * ("Voss's aides").
 */
export function isProperName(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || /[’']s? /.test(name)) return false;
  const last = name.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(last)) return false;
  const lower = last.toLowerCase();
  return name.includes(' ') || !(BODIES.has(lower) || BODIES.has(singular(lower)) || isPersonNoun(lower, 'NOUN'));
}

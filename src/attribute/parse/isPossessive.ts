import type { Word } from '../tag/tagWords.ts';

/** "my", "whose": a word that says whose the noun behind it is. */
export function isPossessive(word: Word): boolean {
  return word.tag === 'PRON' && /^(?:my|your|his|her|its|our|their|whose)$/.test(word.lower);
}

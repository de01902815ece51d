import { countryOf } from '../lexicon/countries.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';

/** "Moody's": a possessive that is a name by itself, as the tagger's lexicon has it; "Norway's" is none. */
export function isOwnName(word: string): boolean {
  return isCommonWord(word.toLowerCase()) && countryOf(word.replace(/[’']s$/, '')) === undefined;
}

import { isKind, singular } from '../lexicon/nouns.ts';
import { isCommonWord } from './isCommonWord.ts';

/**
 * Whether a word can end what a body is of: "Protection" of "Department of Forestry and Fire Protection", "Services";
 * not "Union", which is another body. Lower case.
 */
export function endsField(word: string): boolean {
  return isCommonWord(word) && (!isKind(word) || singular(word) !== word);
}

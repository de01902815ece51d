import { TAGGER } from './tagger.ts';

/**
 * Whether the tagger's lexicon has a word in small letters, as it has most words of English and few names.
 *
 * @param word lower case
 */
export function isCommonWord(word: string): boolean {
  return idOf(word) < END;
}

/** Ids are positions in the lexicon; a word that it does not have gets one behind its end. */
function idOf(word: string): number {
  const [id] = TAGGER.readDoc(word).tokens().out(TAGGER.its.uniqueId) as unknown as readonly number[];
  return id ?? Infinity;
}

/** At most the first id behind the end: that of a word which nobody writes. */
const END = idOf('qzxqzxqzx');

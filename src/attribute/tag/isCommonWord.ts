import { remember } from '../../text/memo/remember.ts';
import { tagger } from './tagger.ts';

/**
 * Whether the tagger's lexicon has a word in small letters, as it has most words of English and few names.
 *
 * @param word lower case
 */
export const isCommonWord = remember((word): boolean => tagger().has(word));

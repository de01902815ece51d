import { remember } from '../../text/memo/remember.ts';
import { REPRESENTATIVES, singular } from './nouns.ts';

/**
 * Whether a word is an office or function whose holder speaks for somebody, in any case, with a possessive or without.
 */
export const speaksForOthers = remember((word): boolean => {
  const lower = word.replace(/[’']s?$/, '').toLowerCase();
  return REPRESENTATIVES.has(lower) || REPRESENTATIVES.has(singular(lower));
});

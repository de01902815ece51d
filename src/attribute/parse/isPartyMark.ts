import { headWord } from './chunkAt.ts';
import type { ParsedSentence } from './parseSentence.ts';

/** The chunk is party and state of a member of the US Congress, "R-S.C.": nobody's name. */
export function isPartyMark(parsed: ParsedSentence, index: number): boolean {
  return /^[rdi]-\p{L}/u.test(headWord(parsed, index));
}

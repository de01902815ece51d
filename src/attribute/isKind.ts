import { BODIES, singular } from './nounLexicon.ts';

/** Whether a word says what kind of body something is ("Council", "unions"), in any case. */
export function isKind(word: string): boolean {
  return BODIES.has(word.toLowerCase()) || BODIES.has(singular(word.toLowerCase()));
}

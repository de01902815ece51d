import { REPRESENTATIVES, singular, TITLES } from './nounLexicon.ts';

/** Whether a word is an office or a title, in singular or plural. Lower case. */
export function isOffice(lower: string): boolean {
  const one = singular(lower);
  return REPRESENTATIVES.has(lower) || TITLES.has(lower) || REPRESENTATIVES.has(one) || TITLES.has(one);
}

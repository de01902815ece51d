import { placesOf } from './placesOf.ts';

/**
 * Whether capitals stand before what somebody says in an interview or a transcript: "NG:", "((NG))". They are initials.
 */
export function isTurnLabel(name: string, text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name) && placesOf(name, text).some(({ after }) => /^(?:\W{0,4}:|\)\))/.test(after));
}

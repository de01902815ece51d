import { genderOfName } from '../lexicon/genderOfName.ts';

/**
 * "Sánchez" of "Pedro Sánchez Ibáñez"; null for two names, and where the second is an initial, or a first name of the
 * same sex as the first: "Romero" is none in "Lucía Romero Castellanos".
 */
export function firstOfTwoSurnames(name: string): string | null {
  const parts = name.split(' ');
  const second = parts.at(-2) ?? '';
  const first = genderOfName(parts[0] ?? '');
  // Without its mark, "Sánchez" is in the list too.
  const middle = /^[a-z]+$/i.test(second) ? genderOfName(second) : 'unknown';
  const isGiven = middle !== 'unknown' && (first === 'unknown' || first === middle);
  const isSurname = /^\p{Lu}\p{L}{2,}$/u.test(second) && !isGiven;
  return parts.length > 2 && parts.length < 5 && isSurname ? second : null;
}

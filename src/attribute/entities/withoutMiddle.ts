import { surnameOf } from '../mention/surnameOf.ts';

/** "Donald J. Trump" and "Donald Trump" are one. */
export function withoutMiddle(folded: string): string {
  const parts = folded.split(' ');
  const last = surnameOf(folded);
  return parts.length > 2 && last !== null ? `${parts[0] ?? ''} ${last}` : folded;
}

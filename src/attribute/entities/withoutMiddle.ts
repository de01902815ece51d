import { surnameOf } from '../mention/surnameOf.ts';

/** "Donald J. Trump" and "Donald Trump" are one. */
export function withoutMiddle(folded: string): string {
  const parts = folded.split(' ');
  const last = parts.length > 2 ? surnameOf(folded) : null;
  return last !== null ? `${parts[0] ?? ''} ${last}` : folded;
}

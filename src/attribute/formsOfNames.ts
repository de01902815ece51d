import type { Speaker } from '../domain/statement.ts';
import { surnameOf } from './surnameOf.ts';

/** All forms of a person's full name among speakers, the most frequent first: "Lena Voss", "Lena T. Voss". Names without another form are left out. */
export function formsOfNames(speakers: readonly Speaker[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name } of speakers) {
    const last = surnameOf(name);
    // Only an initial or nothing between first name and surname.
    if (last === null || !/^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{L}[\p{L} ’'.-]+$/u.test(name)) continue;
    const key = `${name.split(' ')[0] ?? ''} ${last}`.toLowerCase();
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
  }
  const found = new Map<string, readonly string[]>();
  for (const forms of counts.values()) {
    const byCount = [...forms].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([name]) => name);
    if (byCount.length > 1) for (const name of byCount) found.set(name, byCount);
  }
  return found;
}

import type Database from 'libsql';
import { LRUCache } from 'lru-cache';

/** Numbers that are kept at hand: most words of news are among so many. */
const KEPT = 50_000;

/** Gives each term its number. */
export type NumbersOf = (terms: readonly string[]) => number[];

/** Terms that have no number get the next one, from 1, the first time that it is asked for. */
export function createTermNumbers(db: Database.Database): NumbersOf {
  const find = db.prepare('SELECT number FROM terms WHERE term = ?').raw();
  const add = db.prepare('INSERT INTO terms (number, term) VALUES (?, ?)');
  const known = new LRUCache<string, number>({ max: KEPT });
  let [count] = db.prepare('SELECT coalesce(max(number), 0) FROM terms').raw().get() as [number];
  const numberOf = (term: string): number => {
    const kept = known.get(term);
    if (kept !== undefined) return kept;
    let [number] = (find.get(term) as [number] | undefined) ?? [];
    if (number === undefined) {
      number = count += 1;
      add.run(number, term);
    }
    known.set(term, number);
    return number;
  };
  return (terms) => terms.map(numberOf);
}

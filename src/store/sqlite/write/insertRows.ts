import type Database from 'libsql';
import type { Row } from '../prepare/row.ts';

/** Rows of one statement. */
const AT_ONCE = 32;

/**
 * Inserts many short rows, several a statement: calling the engine takes longer than writing one.
 *
 * @param into "INSERT INTO table (columns)"
 */
export function insertRows(db: Database.Database, into: string, columns: number): (rows: readonly Row[]) => void {
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
  const one = db.prepare(`${into} VALUES ${row}`);
  const many = db.prepare(`${into} VALUES ${Array.from({ length: AT_ONCE }, () => row).join(', ')}`);
  return (rows) => {
    const whole = rows.length - (rows.length % AT_ONCE);
    for (let at = 0; at < whole; at += AT_ONCE) many.run(rows.slice(at, at + AT_ONCE).flat());
    for (const values of rows.slice(whole)) one.run(values);
  };
}

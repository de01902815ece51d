import type Database from 'libsql';
import { LRUCache } from 'lru-cache';

/** Statements kept compiled: a filter makes new ones, and there are few kinds of them. */
const KEPT = 200;

/** A value that goes into a statement. */
export type Value = string | number | Uint8Array | null;

/** Reads from a generation's database. Rows come as arrays of their columns. */
export interface Queries {
  rows<Row>(sql: string, ...values: readonly Value[]): Row[];
  /** First column of each row. */
  column<T>(sql: string, ...values: readonly Value[]): T[];
  /** First column of the first row. */
  value<T>(sql: string, ...values: readonly Value[]): T | undefined;
}

export function createQueries(db: Database.Database): Queries {
  const compiled = new LRUCache<string, Database.Statement>({ max: KEPT });
  const statement = (sql: string): Database.Statement => {
    const made = compiled.get(sql) ?? db.prepare(sql).raw();
    compiled.set(sql, made);
    return made;
  };
  const rows = <Row>(sql: string, ...values: readonly Value[]): Row[] => statement(sql).all(values) as Row[];
  return {
    rows,
    column: <T>(sql: string, ...values: readonly Value[]) => rows<[T]>(sql, ...values).map(([first]) => first),
    value: <T>(sql: string, ...values: readonly Value[]) =>
      (statement(sql).get(values) as [T] | undefined)?.[0] ?? undefined,
  };
}

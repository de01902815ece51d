import type Database from 'libsql';
import type { SqlDatabase } from './sqlDatabase.ts';

/** A SQLite database as the tables of state use it: each statement is compiled once. */
export function sqliteDatabase(db: Database.Database): SqlDatabase {
  const compiled = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = compiled.get(sql) ?? db.prepare(sql);
    compiled.set(sql, known);
    return known;
  };
  return {
    all: async (sql, ...values) => statement(sql).all(...values),
    run: async (sql, ...values) => statement(sql).run(...values).changes,
    close: () => void db.close(),
  };
}

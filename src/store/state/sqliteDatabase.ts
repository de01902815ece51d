import type Database from 'libsql';
import { StateError } from '../../errors.ts';
import { isOfDisk } from '../sqlite/isOfDisk.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/**
 * A SQLite database as the tables of state use it: each statement is compiled once.
 *
 * @throws (`run`) StateError where the disk does not take it.
 */
export function sqliteDatabase(db: Database.Database): SqlDatabase {
  const compiled = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = compiled.get(sql) ?? db.prepare(sql);
    compiled.set(sql, known);
    return known;
  };
  return {
    all: async (sql, ...values) => statement(sql).all(...values),
    async run(sql, ...values) {
      try {
        return statement(sql).run(...values).changes;
      } catch (error) {
        throw isOfDisk(error) ? new StateError(NO_ROOM, { cause: error }) : error;
      }
    },
    close: () => void db.close(),
  };
}

const NO_ROOM =
  'What is kept of answers and settings cannot be written; check the space left on the disk of the index folder, ' +
  'and its permissions.';

import type Database from 'libsql';

/** Begins the one transaction of a writer. Nothing is kept to undo it: a file that is not finished is thrown away. */
export function beginRows(db: Database.Database): void {
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN;');
}

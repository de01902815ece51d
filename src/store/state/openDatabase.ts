import { chmodSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { makeFolder } from '../../work/makeFolder.ts';

/** Each entry takes a database from the version of its position to the next. Never change one that was released. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE receipts (
     receipt TEXT PRIMARY KEY, place TEXT NOT NULL, who TEXT NOT NULL, private INTEGER NOT NULL,
     at INTEGER NOT NULL, answer TEXT NOT NULL, sha256 TEXT NOT NULL
   );
   CREATE INDEX receipts_last ON receipts (who, place, at);
   CREATE INDEX receipts_at ON receipts (at);
   CREATE TABLE feedback (
     receipt TEXT NOT NULL, who TEXT NOT NULL, question TEXT NOT NULL, helpful INTEGER NOT NULL, reason TEXT,
     at INTEGER NOT NULL, PRIMARY KEY (receipt, who)
   );
   CREATE TABLE audit (
     guild TEXT, user TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL, at INTEGER NOT NULL
   );
   CREATE INDEX audit_of ON audit (guild, at);
   CREATE TABLE uploads (
     guild TEXT NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (guild, file)
   );
   CREATE TABLE settings (guild TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (guild, name));`,
  `CREATE TABLE documents (
     guild TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL,
     PRIMARY KEY (guild, kind, key)
   );
   CREATE INDEX documents_of ON documents (kind);
   INSERT INTO documents SELECT guild, 'bot', name, json_quote(value), 1 FROM settings;
   DROP TABLE settings;`,
  `CREATE TABLE claims (name TEXT PRIMARY KEY, until INTEGER NOT NULL);`,
  `ALTER TABLE receipts ADD COLUMN corpus TEXT NOT NULL DEFAULT 'default';`,
];

/** How long, in milliseconds, a write waits for one of another process: a terminal beside the bot. */
const BUSY = 1_000;

/**
 * Opens the database of what outlives a message, makes it where there is none, and brings it up to date. A file that is
 * no database is put aside as `<file>.broken`, so that a new one can be kept.
 *
 * @param file a path, or ":memory:"
 * @throws where nothing can be opened there, or a later version of the program wrote it.
 */
export function openDatabase(file: string, onProblem: (error: unknown) => void): Database.Database {
  if (file === ':memory:') return prepared(file);
  makeFolder(path.dirname(file), 0o700);
  try {
    return prepared(file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_NOTADB' || !existsSync(file)) throw error;
    onProblem(new Error(`${file} is damaged; it was put aside as ${file}.broken`, { cause: error }));
    renameSync(file, `${file}.broken`);
    return prepared(file);
  }
}

function prepared(file: string): Database.Database {
  const db = new Database(file, { timeout: BUSY });
  // A kill loses at most the last write; power loss may lose a few.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  if (file !== ':memory:') chmodSync(file, 0o600);
  const version = versionOf(db);
  if (version > MIGRATIONS.length)
    throw new Error(`${file} was written by a later version of On Record (${version}); update, or move it away.`);
  if (version < MIGRATIONS.length) migrate(db);
  return db;
}

/** Looks anew once nobody else may write: of two processes that start at once, the first does it. */
function migrate(db: Database.Database): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const sql of MIGRATIONS.slice(versionOf(db))) db.exec(sql);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT;`);
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(db: Database.Database): number {
  return (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

/**
 * Each entry takes a database from the version of its position to the next. Never change one that was released. Texts
 * compare by their bytes, as in SQLite.
 */
export const POSTGRES_MIGRATIONS: readonly string[] = [
  `CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL);
   CREATE TABLE receipts (
     receipt TEXT PRIMARY KEY, place TEXT NOT NULL, who TEXT NOT NULL, private INTEGER NOT NULL, at BIGINT NOT NULL,
     answer TEXT NOT NULL, sha256 TEXT NOT NULL, rowid BIGSERIAL
   );
   CREATE INDEX receipts_last ON receipts (who, place, at);
   CREATE INDEX receipts_at ON receipts (at);
   CREATE INDEX receipts_place ON receipts (place);
   CREATE TABLE feedback (
     receipt TEXT NOT NULL, who TEXT NOT NULL, question TEXT NOT NULL, helpful INTEGER NOT NULL, reason TEXT,
     at BIGINT NOT NULL, rowid BIGSERIAL, PRIMARY KEY (receipt, who)
   );
   CREATE TABLE audit (
     guild TEXT, "user" TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL, at BIGINT NOT NULL, rowid BIGSERIAL
   );
   CREATE INDEX audit_of ON audit (guild, at);
   CREATE TABLE uploads (
     guild TEXT NOT NULL, file TEXT NOT NULL, bytes BIGINT NOT NULL, at BIGINT NOT NULL, rowid BIGSERIAL,
     PRIMARY KEY (guild, file)
   );
   CREATE TABLE documents (
     guild TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL,
     PRIMARY KEY (guild, kind, key)
   );
   CREATE INDEX documents_of ON documents (kind);
   CREATE TABLE claims (name TEXT PRIMARY KEY, until BIGINT NOT NULL);`.replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"'),
  `ALTER TABLE receipts ADD COLUMN corpus TEXT COLLATE "C" NOT NULL DEFAULT 'default';`,
];

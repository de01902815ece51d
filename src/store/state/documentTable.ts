import type Database from 'libsql';
import type { Document, DocumentStore, Place } from '../../domain/state.ts';

/** Documents as rows, their values as JSON; those of the whole bot stand under an empty server. */
export function documentTable(db: Database.Database): DocumentStore {
  const columns = 'guild, kind, key, value, version';
  const one = 'guild = ? AND kind = ? AND key = ?';
  const find = db.prepare(`SELECT ${columns} FROM documents WHERE ${one}`);
  const ofGuild = db.prepare(`SELECT ${columns} FROM documents WHERE guild = ? AND kind = ? ORDER BY key`);
  const ofKind = db.prepare(`SELECT ${columns} FROM documents WHERE kind = ? ORDER BY guild, key`);
  const insert = db.prepare(`INSERT OR IGNORE INTO documents (${columns}) VALUES (?, ?, ?, ?, 1)`);
  const update = db.prepare(`UPDATE documents SET value = ?, version = version + 1 WHERE ${one} AND version = ?`);
  const remove = db.prepare(`DELETE FROM documents WHERE ${one}`);
  const removeVersion = db.prepare(`DELETE FROM documents WHERE ${one} AND version = ?`);

  return {
    async get(place) {
      const row = find.get(...keyOf(place));
      return row === undefined ? null : documentIn(row as Row);
    },
    async list(guild, kind) {
      return ofGuild.all(guild ?? '', kind).map((row) => documentIn(row as Row));
    },
    async everywhere(kind) {
      return ofKind.all(kind).map((row) => documentIn(row as Row));
    },
    async put(place, value, expected) {
      const json = JSON.stringify(value);
      const { changes } =
        expected === 0 ? insert.run(...keyOf(place), json) : update.run(json, ...keyOf(place), expected);
      return changes === 0 ? null : expected + 1;
    },
    async remove(place, expected) {
      const { changes } =
        expected === undefined ? remove.run(...keyOf(place)) : removeVersion.run(...keyOf(place), expected);
      return changes > 0;
    },
  };
}

interface Row {
  readonly guild: string;
  readonly kind: string;
  readonly key: string;
  readonly value: string;
  readonly version: number;
}

function keyOf({ guild, kind, key }: Place): [string, string, string] {
  return [guild ?? '', kind, key];
}

/** Field by field: the library adds notes of its own to a row. */
function documentIn({ guild, kind, key, value, version }: Row): Document {
  return { guild: guild === '' ? null : guild, kind, key, value: JSON.parse(value) as unknown, version };
}

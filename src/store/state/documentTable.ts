import type { Document, DocumentStore, Place } from '../../domain/state.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** Documents as rows, their values as JSON; those of the whole bot stand under an empty server. */
export function documentTable(db: SqlDatabase): DocumentStore {
  const columns = 'guild, kind, key, value, version';
  const one = 'guild = ? AND kind = ? AND key = ?';
  return {
    async get(place) {
      const [row] = await db.all(`SELECT ${columns} FROM documents WHERE ${one}`, ...keyOf(place));
      return row === undefined ? null : documentIn(row as Row);
    },
    async list(guild, kind) {
      const rows = await db.all(
        `SELECT ${columns} FROM documents WHERE guild = ? AND kind = ? ORDER BY key`,
        guild ?? '',
        kind,
      );
      return rows.map((row) => documentIn(row as Row));
    },
    async everywhere(kind) {
      const rows = await db.all(`SELECT ${columns} FROM documents WHERE kind = ? ORDER BY guild, key`, kind);
      return rows.map((row) => documentIn(row as Row));
    },
    async put(place, value, expected) {
      const json = JSON.stringify(value);
      const written =
        expected === 0
          ? await db.run(
              `INSERT INTO documents (${columns}) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING`,
              ...keyOf(place),
              json,
            )
          : await db.run(
              `UPDATE documents SET value = ?, version = version + 1 WHERE ${one} AND version = ?`,
              json,
              ...keyOf(place),
              expected,
            );
      return written === 0 ? null : expected + 1;
    },
    async remove(place, expected) {
      const remove = `DELETE FROM documents WHERE ${one}`;
      const removed =
        expected === undefined
          ? await db.run(remove, ...keyOf(place))
          : await db.run(`${remove} AND version = ?`, ...keyOf(place), expected);
      return removed > 0;
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

import type { Voice } from '../../../domain/index/catalogue.ts';
import type { Queries } from './createQueries.ts';

/** What a typed beginning may become, by kind; articles by their rows. */
export interface Suggestions {
  sides(typed: string, limit: number): string[];
  outlets(typed: string, limit: number): string[];
  voices(typed: string, limit: number): Voice[];
  articles(typed: string, limit: number): number[];
}

export function suggestRows(queries: Queries): Suggestions {
  /** Rows of a table, in order: what begins with it, then that in which a later word does. */
  const matching = (kind: string, table: string, typed: string, limit: number): number[] => {
    const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu);
    if (words === null) return queries.column(`SELECT row FROM ${table} ORDER BY row LIMIT ?`, limit);
    const begin = `"${words.join(' ')}" *`;
    const find = (match: string): number[] =>
      queries.column(
        `SELECT rowid FROM ${kind}_labels WHERE ${kind}_labels MATCH ? ORDER BY rowid LIMIT ?`,
        match,
        limit,
      );
    return [...new Set([...find(`^ ${begin}`), ...find(begin)])].slice(0, limit);
  };
  const each = <T>(rows: readonly number[], sql: string): T[] => rows.flatMap((row) => queries.rows<T>(sql, row));
  return {
    sides: (typed, limit) =>
      each<[string]>(matching('side', 'sides', typed, limit), 'SELECT name FROM sides WHERE row = ?').map(
        ([name]) => name,
      ),
    outlets: (typed, limit) =>
      each<[string]>(matching('outlet', 'outlets', typed, limit), 'SELECT name FROM outlets WHERE row = ?').map(
        ([name]) => name,
      ),
    voices: (typed, limit) =>
      each<[Voice['kind'], string]>(
        matching('voice', 'heard', typed, limit),
        'SELECT kind, name FROM heard WHERE row = ?',
      ).map(([kind, name]) => ({ kind, name })),
    articles: (typed, limit) => matching('article', 'articles', typed, limit),
  };
}

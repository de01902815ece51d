import { LRUCache } from 'lru-cache';
import type { ArticleSummary } from '../../../domain/index/catalogue.ts';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import type { Queries } from './createQueries.ts';
import { ownTurn } from '../../../work/ownTurn.ts';

/** Opened articles that are kept at hand, in bytes of their JSON: each takes two to three of memory. */
const KEPT = 16 * 2 ** 20;
/** Articles whose row is known by their id: as many as a few questions ask for. */
const KEPT_IDS = 2_000;
/** Hashes that are read at a time. */
const SLICE = 1_000;

/** The articles of a generation, read as they are asked for. */
export interface ArticleRows {
  byId(ids: readonly string[]): IndexedArticle[];
  byRow(row: number): IndexedArticle | null;
  page(page: PageRequest): Page<ArticleSummary>;
  summariesOf(rows: readonly number[]): ArticleSummary[];
  find(name: string): string | null;
  hashes(): AsyncIterable<{ readonly id: string; readonly sha256: string }>;
}

/** Gives an `ArticleSummary` as JSON, so that its fields are named once. */
const SUMMARY = `json_object('id', id, 'key', key, 'file', file, 'sha256', sha256, 'label', label, 'title', title,
  'outlet', outlet, 'date', day, 'url', url, 'statements', statements,
  'files', json((SELECT json_group_array(DISTINCT file) FROM copies WHERE article = articles.row)))`;

type ArticleRow = [row: number, id: string, article: string, size: number];

/** An article whose sentences and statements are read when they are looked at: of most candidates they never are. */
function articleOf(queries: Queries, row: number, json: string): IndexedArticle {
  const sentences = readOnce(() => readJson<IndexedArticle['sentences']>(queries, 'sentences', row));
  const statements = readOnce(() => readJson<IndexedArticle['statements']>(queries, 'said', row));
  return {
    article: JSON.parse(json) as IndexedArticle['article'],
    get sentences() {
      return sentences();
    },
    get statements() {
      return statements();
    },
  };
}

function readJson<T>(queries: Queries, column: 'sentences' | 'said', row: number): T {
  return JSON.parse(queries.value<string>(`SELECT ${column} FROM articles WHERE row = ?`, row) ?? '[]') as T;
}

function readOnce<T>(read: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= read());
}

/** What is needed of an article at once; its size is that of all of it. Bytes of a text are told without reading it. */
const ARTICLE = 'row, id, content, octet_length(content) + octet_length(sentences) + octet_length(said)';

export function articleRows(queries: Queries): ArticleRows {
  const kept = new LRUCache<number, IndexedArticle>({ maxSize: KEPT });
  const rowOfId = new LRUCache<string, number>({ max: KEPT_IDS });
  const open = ([row, id, json, size]: ArticleRow): IndexedArticle => {
    const article = articleOf(queries, row, json);
    kept.set(row, article, { size });
    rowOfId.set(id, row);
    return article;
  };
  const byRow = (row: number): IndexedArticle | null => {
    const known = kept.get(row);
    if (known) return known;
    const [found] = queries.rows<ArticleRow>(`SELECT ${ARTICLE} FROM articles WHERE row = ?`, row);
    return found === undefined ? null : open(found);
  };
  const keptOf = (id: string): IndexedArticle | undefined => {
    const row = rowOfId.get(id);
    return row === undefined ? undefined : kept.get(row);
  };
  const toSummary = ([json]: [json: string]): ArticleSummary => JSON.parse(json) as ArticleSummary;
  return {
    byRow,
    // In one call, for each costs more than what it reads.
    byId(ids) {
      const wanted = [...new Set(ids)];
      const known = new Map(wanted.map((id) => [id, keptOf(id)]));
      const missing = wanted.filter((id) => known.get(id) === undefined);
      const rows =
        missing.length === 0
          ? []
          : queries.rows<ArticleRow>(
              `SELECT ${ARTICLE} FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
              JSON.stringify(missing),
            );
      for (const row of rows) known.set(row[1], open(row));
      return wanted.flatMap((id) => known.get(id) ?? []);
    },
    page: ({ offset, limit }) => ({
      items: queries
        .rows<[json: string]>(`SELECT ${SUMMARY} FROM articles WHERE row > ? ORDER BY row LIMIT ?`, offset, limit)
        .map(toSummary),
      total: queries.value<number>('SELECT max(row) FROM articles') ?? 0,
    }),
    summariesOf: (rows) =>
      rows
        .flatMap((row) => queries.rows<[json: string]>(`SELECT ${SUMMARY} FROM articles WHERE row = ?`, row))
        .map(toSummary),
    find: (name) =>
      queries.value<string>('SELECT id FROM articles WHERE id = ?1 OR key = ?1 ORDER BY row LIMIT 1', name) ??
      queries.value<string>(
        'SELECT id FROM articles WHERE row = (SELECT min(article) FROM copies WHERE id = ?)',
        name,
      ) ??
      queries.value<string>(
        'SELECT id FROM articles WHERE title_folded = ? ORDER BY row LIMIT 1',
        name.trim().toLowerCase(),
      ) ??
      null,
    async *hashes() {
      for (let last = ''; ;) {
        const rows = queries.rows<[string, string]>(
          'SELECT id, sha256 FROM articles WHERE id > ? ORDER BY id LIMIT ?',
          last,
          SLICE,
        );
        for (const [id, sha256] of rows) yield { id, sha256 };
        if (rows.length < SLICE) return;
        last = rows.at(-1)?.[0] ?? last;
        await ownTurn();
      }
    },
  };
}

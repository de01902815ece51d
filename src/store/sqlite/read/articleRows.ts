import { LRUCache } from 'lru-cache';
import type { ArticleSummary } from '../../../domain/index/catalogue.ts';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import type { Queries } from './createQueries.ts';

/** Opened articles that are kept at hand, in characters of their JSON: each takes two to three bytes of memory. */
const KEPT = 16 * 2 ** 20;
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

type ArticleJson = [article: string, sentences: string, statements: string];

/** An article whose sentences and statements are parsed when they are looked at: of most candidates they never are. */
function parse([article, sentences, statements]: ArticleJson): IndexedArticle {
  const readSentences = parseOnce<IndexedArticle['sentences']>(sentences);
  const readStatements = parseOnce<IndexedArticle['statements']>(statements);
  return {
    article: JSON.parse(article) as IndexedArticle['article'],
    get sentences() {
      return readSentences();
    },
    get statements() {
      return readStatements();
    },
  };
}

function parseOnce<T>(json: string): () => T {
  let parsed: T | undefined;
  return () => (parsed ??= JSON.parse(json) as T);
}

export function articleRows(queries: Queries): ArticleRows {
  const kept = new LRUCache<number, IndexedArticle>({ maxSize: KEPT });
  const byRow = (row: number): IndexedArticle | null => {
    const known = kept.get(row);
    if (known) return known;
    const [json] = queries.rows<ArticleJson>('SELECT content, sentences, said FROM articles WHERE row = ?', row);
    if (json === undefined) return null;
    const article = parse(json);
    kept.set(row, article, { size: json.reduce((sum, { length }) => sum + length, 0) });
    return article;
  };
  const rowOf = (id: string): number | undefined => queries.value<number>('SELECT row FROM articles WHERE id = ?', id);
  const toSummary = ([json]: [json: string]): ArticleSummary => JSON.parse(json) as ArticleSummary;
  return {
    byRow,
    byId: (ids) =>
      [...new Set(ids)].flatMap((id) => {
        const row = rowOf(id);
        const found = row === undefined ? null : byRow(row);
        return found === null ? [] : [found];
      }),
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
        await new Promise(setImmediate);
      }
    },
  };
}

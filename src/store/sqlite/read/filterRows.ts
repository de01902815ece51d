import type { CandidateFilter, SpokenBy } from '../../../domain/candidate.ts';
import type { Queries, Value } from './createQueries.ts';

/** A part of a statement, with the values that go into it. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** What is added to a statement that has a condition already. */
export function and(condition: Condition | null): string {
  return condition === null ? '' : `AND ${condition.sql}`;
}

/** Passages by their rows, as runs of neighbours in order: first, and how many. */
export type Runs = readonly (readonly [first: number, count: number])[];

/** The rows of passages that pass a filter, as a condition on `rowid`; null where all pass. */
export function filterCondition(queries: Queries, filter: CandidateFilter): Condition | null {
  const articles = ofArticles(filter);
  const voices = filter.spokenBy === undefined ? null : passagesOf(queries, filter.spokenBy);
  const parts = [
    // The plus keeps the engine from asking for each row in turn whether it has the words.
    ...(articles === null
      ? []
      : [
          `+rowid IN (SELECT p.row FROM articles AS a JOIN passages AS p
             ON p.row BETWEEN a.first_passage AND a.first_passage + a.passages - 1 WHERE ${articles.sql})`,
        ]),
    ...(voices === null ? [] : [`+rowid IN (${voices.sql})`]),
  ];
  return parts.length === 0
    ? null
    : { sql: parts.join(' AND '), values: [...(articles?.values ?? []), ...(voices?.values ?? [])] };
}

/** The same rows themselves. */
export function filterRuns(queries: Queries, filter: CandidateFilter): Runs | null {
  const articles = ofArticles(filter);
  if (filter.spokenBy === undefined) {
    return articles === null
      ? null
      : queries.rows<[number, number]>(
          `SELECT first_passage, passages FROM articles AS a WHERE ${articles.sql} ORDER BY first_passage`,
          ...articles.values,
        );
  }
  const voices = passagesOf(queries, filter.spokenBy);
  const passing = articles === null ? '' : `AND p.article IN (SELECT row FROM articles AS a WHERE ${articles.sql})`;
  return runsOf(
    queries.column<number>(
      `SELECT p.row FROM passages AS p WHERE p.row IN (${voices.sql}) ${passing} ORDER BY p.row`,
      ...voices.values,
      ...(articles?.values ?? []),
    ),
  );
}

/** Whether anybody of these says anything, or wrote or published an article. */
export function isHeard(queries: Queries, spokenBy: SpokenBy): boolean {
  const { sql, values } = passagesOf(queries, spokenBy);
  return queries.value(`SELECT 1 FROM (${sql}) LIMIT 1`, ...values) !== undefined;
}

function ofArticles({ source, articles, dates }: CandidateFilter): Condition | null {
  const parts: Condition[] = [];
  if (source !== undefined) {
    const folded = source.toLowerCase();
    parts.push({
      sql: `a.row IN (SELECT article FROM copies WHERE id_folded = ?
              UNION SELECT article FROM copies WHERE outlet_folded = ?)`,
      values: [folded, folded],
    });
  }
  if (articles !== undefined)
    parts.push({ sql: 'a.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(articles)] });
  if (dates !== undefined) {
    const within = dates.map(() => 'a.day BETWEEN ? AND ?').join(' OR ');
    parts.push({ sql: `(${within || 'FALSE'})`, values: dates.flatMap(({ from, to }) => [from, to]) });
  }
  return parts.length === 0
    ? null
    : { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** The passages that hold words of theirs, and those of the articles that are theirs. */
function passagesOf(queries: Queries, spokenBy: SpokenBy): Condition {
  const { sql, values } = voicesOf(queries, spokenBy);
  return {
    sql: `SELECT passage FROM spoken WHERE voice IN (${sql})
          UNION SELECT w.row FROM writers AS b JOIN articles AS a ON a.row = b.article JOIN passages AS w
            ON w.row BETWEEN a.first_passage AND a.first_passage + a.passages - 1
            WHERE b.name IN (SELECT value FROM json_each(?))`,
    values: [...values, JSON.stringify(spokenBy.names)],
  };
}

function voicesOf(queries: Queries, { names, side, terms }: SpokenBy): Condition {
  const numbers = queries.column<number>(
    'SELECT number FROM terms WHERE term IN (SELECT value FROM json_each(?))',
    JSON.stringify(terms),
  );
  const isAsked = terms.length > 0 && numbers.length === new Set(terms).size;
  return {
    sql: `SELECT row FROM voices WHERE speaker IN (
            SELECT row FROM speakers WHERE side_folded = ? AND side_folded <> ''
            UNION SELECT row FROM speakers WHERE name IN (SELECT value FROM json_each(?)))
          ${isAsked ? 'UNION SELECT rowid FROM voice_words WHERE voice_words MATCH ?' : ''}`,
    values: [side?.toLowerCase() ?? '', JSON.stringify(names), ...(isAsked ? [numbers.join(' AND ')] : [])],
  };
}

function runsOf(rows: readonly number[]): Runs {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

import type { CandidateFilter } from '../../../domain/candidate.ts';
import type { KeywordField, KeywordQuery } from '../../../domain/index/passageSearch.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Queries } from './createQueries.ts';
import { filterCondition } from './filterRows.ts';

/**
 * Rows that a search scores at most, a microsecond each: the event loop waits for it. Words that stand in more passages
 * than that are left out where there are rarer ones, for they choose nothing.
 */
const SCORED = 10_000;

/** Best k passages by BM25 over their fields, best first; equal ones in order of the corpus. */
export function searchWords(
  queries: Queries,
  { text, fields = {} }: KeywordQuery,
  filter: CandidateFilter,
  k: number,
): { row: number; score: number }[] {
  const match = matchOf(queries, tokenize(text));
  if (match === null) return [];
  const weight = (field: KeywordField): number => fields[field] ?? 1;
  const passing = filterCondition(queries, filter);
  return queries
    .rows<[number, number]>(
      `SELECT row, score FROM (
         SELECT rowid AS row, bm25(passage_words, ?, 1, ?, ?, ?) AS score FROM passage_words
         WHERE passage_words MATCH ? ${passing === null ? '' : `AND ${passing.sql}`} LIMIT ${SCORED})
       ORDER BY score, row LIMIT ?`,
      weight('body'),
      weight('title'),
      weight('speaker'),
      weight('outlet'),
      match,
      ...(passing?.values ?? []),
      k,
    )
    .map(([row, score]) => ({ row, score: -score }));
}

/** What the engine is asked for: any of the words; all of them where they are stop words only. Null for none. */
function matchOf(queries: Queries, terms: readonly string[]): string | null {
  const content = [...new Set(terms)].filter((term) => !isStopWord(term));
  if (content.length === 0) {
    const stops = numbersOf(queries, [...new Set(terms)]).map(([number]) => number);
    return stops.length === 0 ? null : `stops: (${stops.join(' AND ')})`;
  }
  const rarest = numbersOf(queries, content).toSorted((a, b) => a[1] - b[1]);
  let scored = 0;
  const chosen = rarest.filter(([, frequency], n) => (scored += frequency) <= SCORED || n === 0);
  return chosen.length === 0 ? null : chosen.map(([number]) => number).join(' OR ');
}

/** Number and frequency of each term that the corpus has. */
function numbersOf(queries: Queries, terms: readonly string[]): [number: number, frequency: number][] {
  return queries.rows(
    'SELECT number, frequency FROM terms WHERE term IN (SELECT value FROM json_each(?))',
    JSON.stringify(terms),
  );
}

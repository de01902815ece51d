import type { CandidateFilter } from '../../../domain/candidate.ts';
import type { KeywordField, KeywordQuery } from '../../../domain/index/passageSearch.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { SCORED, type WordQuery, chooseRows } from './chooseRows.ts';
import type { Queries } from './createQueries.ts';
import { and, filterCondition } from './filterRows.ts';
import type { WeighedTerm } from './weakAnd.ts';

/**
 * Best k passages by BM25 over their fields, best first; equal ones in order of the corpus.
 *
 * @param passages how many there are
 */
export function searchWords(
  queries: Queries,
  { text, fields = {} }: KeywordQuery,
  filter: CandidateFilter,
  k: number,
  passages: number,
): { row: number; score: number }[] {
  const query = queryOf(queries, [...new Set(tokenize(text))], filter, k, passages);
  if (query === null) return [];
  const weight = (field: KeywordField): number => fields[field] ?? 1;
  return queries
    .rows<[number, number]>(
      `SELECT row, score FROM (
         SELECT rowid AS row, bm25(passage_words, ?, 1, ?, ?, ?) AS score FROM passage_words
         WHERE passage_words MATCH ? ${and(query.among)} LIMIT ${SCORED})
       ORDER BY score, row LIMIT ?`,
      weight('body'),
      weight('title'),
      weight('speaker'),
      weight('outlet'),
      query.match,
      ...(query.among?.values ?? []),
      k,
    )
    .map(([row, score]) => ({ row, score: -score }));
}

/** Any of the words; all of them where they are stop words only. Null where no passage can have them. */
function queryOf(
  queries: Queries,
  terms: readonly string[],
  filter: CandidateFilter,
  k: number,
  passages: number,
): WordQuery | null {
  const content = terms.filter((term) => !isStopWord(term));
  const known = knownTerms(queries, content.length > 0 ? content : terms, passages);
  if (known.length === 0) return null;
  const passing = filterCondition(queries, filter);
  if (content.length === 0)
    return { match: `stops: (${known.map(({ number }) => number).join(' AND ')})`, among: passing };
  return chooseRows(queries, known, passing, k);
}

/** The terms that the corpus has, the rarest first, as BM25 weighs them. */
function knownTerms(queries: Queries, terms: readonly string[], passages: number): WeighedTerm[] {
  return queries
    .rows<[number, number]>(
      'SELECT number, frequency FROM terms WHERE term IN (SELECT value FROM json_each(?)) ORDER BY frequency, number',
      JSON.stringify(terms),
    )
    .map(([number, frequency]) => {
      const weight = Math.log((passages - frequency + 0.5) / (frequency + 0.5));
      return { number, frequency, weight };
    });
}

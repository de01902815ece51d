import type { CandidateFilter, SpokenBy } from '../../../domain/candidate.ts';
import { exact } from '../mapping/fields.ts';

/** What a passage must be, as clauses that all have to hold. */
export function filterQuery({ source, articles, dates, spokenBy }: CandidateFilter): object[] {
  return [
    ...(source === undefined ? [] : [{ term: { sources: exact(source.toLowerCase()) } }]),
    ...(articles === undefined ? [] : [{ terms: { article: articles.map(exact) } }]),
    ...(dates === undefined ? [] : [anyOf(dates.map(({ from, to }) => ({ range: { date: { gte: from, lte: to } } })))]),
    ...(spokenBy === undefined ? [] : [spokenByQuery(spokenBy, PASSAGE)]),
  ];
}

const PASSAGE = { name: 'speakers', side: 'sides', words: 'voices' };
/** The same of a statement. */
export const STATEMENT = { name: 'name', side: 'side_folded', words: 'voice' };

/** Whose words, in fields of a passage or of a statement. Nobody's where nothing is asked for. */
export function spokenByQuery({ names, side, terms }: SpokenBy, fields: typeof PASSAGE): object {
  return anyOf([
    ...(side === null ? [] : [{ term: { [fields.side]: exact(side.toLowerCase()) } }]),
    ...(names.length === 0 ? [] : [{ terms: { [fields.name]: names.map(exact) } }]),
    ...(terms.length === 0 ? [] : [together(fields.words, [...new Set(terms)], ONE_VALUE)]),
  ]);
}

/** Words between two terms of one value: fewer than between two values (`sequence`), more than a value has. */
const ONE_VALUE = 9_000;

/** Documents that hold all terms in one value of a field, in any order, with at most so many other words among them. */
export function together(field: string, terms: readonly string[], between: number): object {
  const intervals = terms.map((query) => ({ match: { query } }));
  return { intervals: { [field]: { all_of: { intervals, ordered: false, max_gaps: between } } } };
}

export function anyOf(queries: readonly object[]): object {
  return queries.length === 0 ? { match_none: {} } : { bool: { should: queries, minimum_should_match: 1 } };
}

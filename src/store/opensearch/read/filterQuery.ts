import type { CandidateFilter, SpokenBy } from '../../../domain/candidate.ts';
import { exact } from '../mapping/fields.ts';

/** What a passage must be, as clauses that all have to hold. */
export function filterQuery({ source, articles, dates, spokenBy }: CandidateFilter): object[] {
  return [
    ...(source === undefined ? [] : [{ term: { sources: exact(source.toLowerCase()) } }]),
    ...(articles === undefined ? [] : [{ terms: { article: articles.map(exact) } }]),
    ...(dates === undefined ? [] : [anyOf(dates.map(({ from, to }) => ({ range: { date: { gte: from, lte: to } } })))]),
    ...(spokenBy === undefined ? [] : [spokenByQuery(spokenBy)]),
  ];
}

/** Passages that hold words of theirs, and those of the articles that are theirs. None where nobody is asked for. */
export function spokenByQuery({ names, side, terms }: SpokenBy): object {
  return anyOf([
    ...(side === null ? [] : [{ term: { sides: exact(side.toLowerCase()) } }]),
    ...(names.length === 0 ? [] : ['speakers', 'writers'].map((field) => ({ terms: { [field]: names.map(exact) } }))),
    ...(terms.length === 0 ? [] : [together('voices', [...new Set(terms)], ONE_VALUE)]),
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

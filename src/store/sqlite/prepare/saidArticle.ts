import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { AddedRows } from './addedRows.ts';
import { type ArticleRow, articleRow } from './articleRow.ts';
import { preparePassageTerms, type PassageTerms } from './passageTerms.ts';
import { prepareStatements, type SaidRows } from './saidRows.ts';

/**
 * All that is written of an article when its statements are known, but for the numbers that the tables give to terms,
 * speakers and voices. Plain data: who makes it and who writes it may be two processes.
 */
export interface SaidArticle {
  readonly article: ArticleRow;
  readonly passages: PassageTerms;
  readonly said: SaidRows;
}

/** Prepares one article after the other, in the order of the corpus. */
export function prepareSaid(): (indexed: IndexedArticle, added: AddedRows) => SaidArticle {
  const passageTerms = preparePassageTerms();
  const saidRows = prepareStatements();
  return (indexed, added) => ({
    article: articleRow(indexed, added),
    passages: passageTerms(indexed, added),
    said: saidRows(indexed, added),
  });
}

import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { authorsOf } from '../../../indexing/names/authorsOf.ts';
import { contentTerms } from '../../../indexing/contentTerms.ts';
import { labelOf } from '../../../indexing/labelOf.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import { writersOf } from '../../../indexing/names/writersOf.ts';
import { packNumbers } from '../packNumbers.ts';
import type { AddedRows } from './addedRows.ts';
import type { Row } from './row.ts';

/** An article, whole, and by what it is found. */
export interface ArticleRow {
  /** Of the columns of `articles`, in their order, all but the last one, which is what `titleTerms` become. */
  readonly columns: Row;
  readonly titleTerms: readonly string[];
  /** Rows of `copies`. */
  readonly copies: readonly Row[];
  readonly outlet: string | null;
  /** Who wrote it, by name. */
  readonly authors: readonly string[];
  /** Rows of `writers`. */
  readonly writers: readonly Row[];
  /** A row of `article_labels`. */
  readonly label: Row;
}

/** What is written of an article itself: its copies, title, outlet and day. */
export function articleRow(
  { article, sentences, statements }: IndexedArticle,
  { article: row, firstPassage, passages, counts }: AddedRows,
): ArticleRow {
  const { id, file, sha256, title, outlet, date, url } = article;
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  // The article may have an outlet of another copy.
  const isApart = article.copies[0]?.id !== id || article.copies[0]?.outlet !== outlet;
  return {
    columns: [
      row,
      id,
      shortKey(id),
      file,
      sha256,
      labelOf(article),
      title,
      title?.trim().toLowerCase() ?? null,
      outlet,
      date,
      url,
      statements.length,
      firstPassage,
      passages.length,
      (passages.at(-1)?.end ?? 0) - (passages[0]?.start ?? 0),
      packNumbers([...sorted.map(([number]) => number), ...sorted.map(([, count]) => count)]),
      JSON.stringify(article),
      JSON.stringify(sentences),
      JSON.stringify(statements),
    ],
    titleTerms: [...new Set(contentTerms(title ?? ''))],
    copies: (isApart ? [article, ...article.copies] : article.copies).map((copy) => [
      row,
      copy.id,
      copy.id.toLowerCase(),
      copy.outlet,
      copy.outlet?.toLowerCase() ?? null,
      copy.file,
      copy.sha256,
    ]),
    outlet,
    authors: authorsOf(article),
    writers: writersOf(article).map((name) => [name, row]),
    label: [row, [labelOf(article), outlet, date].filter((part) => part !== null).join(' '), id],
  };
}

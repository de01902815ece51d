import { distinctStatements } from '../../answer/fold/distinctStatements.ts';
import { sentencesOf } from '../../answer/fold/sentencesOf.ts';
import { timeline } from '../../answer/layout/timeline.ts';
import type { IndexedArticle, SearchIndex } from '../../domain/ports.ts';
import type { Statement } from '../../domain/statement.ts';
import { tokenize } from '../../text/tokens.ts';
import type { WatchContent } from './createWatches.ts';

/** A statement of a new article, with that article. */
export interface News {
  readonly found: IndexedArticle;
  readonly statement: Statement;
}

/** The statements of new articles that a watch is for, in the order of their dates. */
export function findNews(
  { voice, outlet, words }: WatchContent,
  corpus: SearchIndex,
  isNew: (articleId: string) => boolean,
): readonly News[] {
  const said: readonly News[] =
    voice === null
      ? corpus.articles
          .filter(({ article }) => isNew(article.id))
          .toSorted((a, b) => (a.article.date ?? '9999').localeCompare(b.article.date ?? '9999'))
          .flatMap((found) => distinctStatements(found).map((statement) => ({ found, statement })))
      : timeline(corpus, voice).filter(({ found }) => isNew(found.article.id));
  const wanted = words === null ? [] : tokenize(words);
  return said.filter(
    ({ found, statement }) =>
      (outlet === null || found.article.copies.some((copy) => copy.outlet === outlet)) &&
      holds(found, statement, wanted),
  );
}

function holds(found: IndexedArticle, statement: Statement, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = sentencesOf(statement, found)
    .map(({ start, end }) => found.article.text.slice(start, end))
    .join(' ');
  const terms = new Set(tokenize(text));
  return wanted.every((term) => terms.has(term));
}

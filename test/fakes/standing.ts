import type { Article } from '../../src/domain/article.ts';
import type { ReadSeedText, SearchIndex } from '../../src/domain/ports.ts';

/** Files that hold what was indexed. */
export function filesOf(corpus: Pick<SearchIndex, 'articles'>): ReadSeedText {
  return async ({ id }) => corpus.articles.find(({ article }) => article.id === id)?.article.text ?? null;
}

/** All articles: none has changed since it was indexed. */
export function allStanding(corpus: Pick<SearchIndex, 'articles'>): ReadonlySet<Article> {
  return new Set(corpus.articles.map(({ article }) => article));
}

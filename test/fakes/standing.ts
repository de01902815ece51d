import type { ReadSeedText, SearchIndex } from '../../src/domain/ports.ts';
import type { Standing } from '../../src/evidence/stillStanding.ts';

/** Files that hold what was indexed. */
export function filesOf(corpus: Pick<SearchIndex, 'articles'>): ReadSeedText {
  return async ({ id }) => corpus.articles.find(({ article }) => article.id === id)?.article.text ?? null;
}

/** All articles: none has changed since it was indexed. */
export function allStanding(corpus: Pick<SearchIndex, 'articles'>): Standing {
  const standing: unknown = new Set(corpus.articles.map(({ article }) => article));
  return standing as Standing;
}

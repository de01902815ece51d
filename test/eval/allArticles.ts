import type { Catalogue } from '../../src/domain/index/catalogue.ts';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';

/** All articles of a set, which is small enough to be held. */
export async function allArticles(catalogue: Catalogue): Promise<readonly IndexedArticle[]> {
  const { items } = await catalogue.summaries({ offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return catalogue.articles(items.map(({ id }) => id));
}

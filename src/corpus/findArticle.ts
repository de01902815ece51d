import type { IndexedArticle, SearchIndex } from '../domain/ports.ts';
import { shortKey } from './shortKey.ts';

/** An article by its key, its id, the id of another copy of it, or its whole title (without regard to case). */
export function findArticle(corpus: SearchIndex, name: string): IndexedArticle | null {
  const folded = name.trim().toLowerCase();
  const byId = corpus.articles.find(
    ({ article }) => shortKey(article.id) === name || article.copies.some(({ id }) => id === name),
  );
  return byId ?? corpus.articles.find(({ article }) => article.title?.trim().toLowerCase() === folded) ?? null;
}

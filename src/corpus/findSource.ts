import type { SearchIndex } from '../domain/ports.ts';
import { findArticle } from './findArticle.ts';

/** What `/ask source:` named, as a question takes it: the outlet's name, or the article's id. Null for neither. */
export function findSource(corpus: SearchIndex, name: string): string | null {
  const folded = name.toLowerCase();
  const outlet = corpus.articles.find(({ article }) => article.outlet?.toLowerCase() === folded)?.article.outlet;
  return outlet ?? findArticle(corpus, name)?.article.id ?? null;
}

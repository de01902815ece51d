import type { Catalogue } from '../domain/index/catalogue.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';

/** An article by its key, its id, the id of another copy of it, or its whole title (without regard to case). */
export async function findArticle(catalogue: Catalogue, name: string): Promise<IndexedArticle | null> {
  const id = await catalogue.findArticle(name);
  const [found] = id === null ? [] : await catalogue.articles([id]);
  return found ?? null;
}

import type { IndexedArticle, ReadSeedText, SearchIndex } from '../domain/ports.ts';
import { stillStanding } from '../evidence/stillStanding.ts';
import { findArticle } from './findArticle.ts';

/** The article that is meant, if its file still holds the text that was indexed; null otherwise. */
export async function findStanding(
  corpus: SearchIndex,
  name: string,
  readSeedText: ReadSeedText,
): Promise<IndexedArticle | null> {
  const found = findArticle(corpus, name);
  if (found === null) return null;
  return (await stillStanding([found.article], readSeedText)).has(found.article) ? found : null;
}

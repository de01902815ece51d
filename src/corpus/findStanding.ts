import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Catalogue } from '../domain/index/catalogue.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import { stillStanding } from '../evidence/stillStanding.ts';
import { findArticle } from './findArticle.ts';

/** The article that is meant, if its file still holds the text that was indexed; null otherwise. */
export async function findStanding(
  catalogue: Catalogue,
  name: string,
  readSeedText: ReadSeedText,
): Promise<IndexedArticle | null> {
  const found = await findArticle(catalogue, name);
  if (found === null) return null;
  return (await stillStanding([found.article], readSeedText)).has(found.article) ? found : null;
}

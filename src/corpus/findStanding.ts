import type { Catalogue } from '../domain/index/catalogue.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import type { StandingArticle } from '../evidence/verified.ts';
import { stillStanding } from '../evidence/stillStanding.ts';
import { findArticle } from './findArticle.ts';

/** The article that is meant, if its file still holds the text that was indexed; null otherwise. */
export async function findStanding(
  catalogue: Catalogue,
  name: string,
  readSeedText: ReadSeedText,
): Promise<StandingArticle | null> {
  const found = await findArticle(catalogue, name);
  if (found === null) return null;
  const { article } = found;
  return (await stillStanding([article], readSeedText)).has(article) ? { ...found, article } : null;
}

import type { ReadSeedText, SearchIndex } from '../domain/ports.ts';
import type { StandingArticle } from '../evidence/verified.ts';
import { stillStanding } from '../evidence/stillStanding.ts';
import { findArticle } from './findArticle.ts';

/** The article that is meant, if its file still holds the text that was indexed; null otherwise. */
export async function findStanding(
  corpus: SearchIndex,
  name: string,
  readSeedText: ReadSeedText,
): Promise<StandingArticle | null> {
  const found = findArticle(corpus, name);
  if (found === null) return null;
  const { article } = found;
  return (await stillStanding([article], readSeedText)).has(article) ? { ...found, article } : null;
}

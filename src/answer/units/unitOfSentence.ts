import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { unitsOf } from './unitsOf.ts';

/** The unit that a sentence belongs to, by its number; undefined for a number that the article has not. */
export function unitOfSentence(article: IndexedArticle, sentence: number): ExcerptCandidate | undefined {
  return unitsOf(article).find(({ sentences: [first, end] }) => first <= sentence && sentence < end);
}

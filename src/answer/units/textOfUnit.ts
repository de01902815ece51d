import type { SearchIndex } from '../../domain/ports.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';

/** A unit as it stands in its article. */
export function textOfUnit(index: SearchIndex, { article, start, end }: ExcerptCandidate): string {
  return index.articles[article]?.article.text.slice(start, end) ?? '';
}

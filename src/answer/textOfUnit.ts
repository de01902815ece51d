import type { SearchIndex } from '../domain/ports.ts';
import type { Unit } from './unit.ts';

/** A unit as it stands in its article. */
export function textOfUnit(index: SearchIndex, { article, start, end }: Unit): string {
  return index.articles[article]?.article.text.slice(start, end) ?? '';
}

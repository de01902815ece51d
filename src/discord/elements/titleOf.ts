import type { Article } from '../../domain/article.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { limits } from '../limits.ts';
import { shorten } from './shorten.ts';

/**
 * The title, or how the article begins where it has none; for lists and menus. One line, and never blank: a menu takes
 * no blank entry.
 */
export function titleOf(article: Article): string {
  return shorten(labelOf(article), limits.choiceText);
}

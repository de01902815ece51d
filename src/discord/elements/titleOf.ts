import type { Article } from '../../domain/article.ts';
import { limits } from '../limits.ts';
import { shorten } from './shorten.ts';

/**
 * The title, or how the article begins where it has none; for lists and menus. One line, and never blank: a menu takes
 * no blank entry.
 */
export function titleOf(article: Article): string {
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first === undefined ? '' : article.text.slice(first.start, first.end);
  const visible = [article.title ?? '', opening].find((words) => /[^\p{C}\p{Z}\s]/u.test(words)) ?? article.id;
  return shorten(visible.replace(/\s+/g, ' ').trim(), limits.choiceText);
}

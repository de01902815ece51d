import type { Article } from '../domain/article.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';

/** The title, or how the article begins where it has none; for lists and menus. One line. */
export function titleOf(article: Article): string {
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first === undefined ? article.id : article.text.slice(first.start, first.end);
  return shorten((article.title ?? opening).replace(/\s+/g, ' ').trim(), limits.choiceText);
}

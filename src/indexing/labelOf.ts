import type { Article } from '../domain/article.ts';

/** Characters of a beginning that stand for a title. */
const LENGTH = 200;

/** The title of an article, or how it begins where it has none. One line, and never blank. */
export function labelOf({ id, title, text, blocks }: Pick<Article, 'id' | 'title' | 'text' | 'blocks'>): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + LENGTH));
  const visible = [title ?? '', opening].find((words) => /[^\p{C}\p{Z}\s]/u.test(words)) ?? id;
  return visible.replace(/\s+/g, ' ').trim();
}

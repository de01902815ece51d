import type { Article } from '../domain/article.ts';

/**
 * What an article goes by wherever it is named: its title, or how it begins where it has none. One line, and never
 * blank: it is what a link says.
 */
export function labelOf({ id, title, text, blocks }: Pick<Article, 'id' | 'title' | 'text' | 'blocks'>): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first === undefined ? '' : shortened(text.slice(first.start, first.end));
  const visible = [title ?? '', opening].find((words) => /[^\p{C}\p{Z}\s]/u.test(words)) ?? id;
  return visible.replace(/\s+/g, ' ').trim();
}

/** Characters of a beginning that stand for a title. */
const LONGEST = 100;

/** Cut after a word, where there is one that ends in its second half. */
function shortened(words: string): string {
  const chars = Array.from(words.slice(0, (LONGEST + 1) * 2));
  if (chars.length <= LONGEST) return words;
  const cut = chars.slice(0, LONGEST).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > LONGEST / 2 ? cut.slice(0, end) : cut}…`;
}

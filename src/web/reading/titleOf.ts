import type { Article } from '../../domain/article.ts';

/** The title on one line, or how the article begins where it has none; never blank, since it is what a link says. */
export function titleOf({ id, title, text, blocks }: Article): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first === undefined ? '' : shortened(text.slice(first.start, first.end));
  const visible = [title ?? '', opening].find((words) => /[^\p{C}\p{Z}\s]/u.test(words)) ?? id;
  return visible.replace(/\s+/g, ' ').trim();
}

/** Characters of an opening that stand for a title. */
const LONGEST = 100;

function shortened(words: string): string {
  const chars = Array.from(words.slice(0, (LONGEST + 1) * 2));
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST).join('')}…` : words;
}

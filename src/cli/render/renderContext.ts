import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Excerpt } from '../../domain/answer.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import type { TextOptions } from './renderText.ts';

/** The paragraph around an excerpt, the excerpt marked: in bold, or between arrows where there is no colour. */
export function renderContext(excerpt: Excerpt, corpus: SearchIndex, { width, color }: TextOptions): string {
  const article = corpus.articles.find(({ article: { file } }) => file === excerpt.file)?.article;
  if (article?.text.slice(excerpt.start, excerpt.end) !== excerpt.text) {
    return 'The article has changed since; ask again.\n';
  }
  const around = article.blocks.filter((block) => block.start < excerpt.end && excerpt.start < block.end);
  const start = Math.min(excerpt.start, ...around.map((block) => block.start));
  const end = Math.max(excerpt.end, ...around.map((block) => block.end));
  const marked = color ? styleText('bold', excerpt.text) : `→${excerpt.text}←`;
  const paragraph = `${article.text.slice(start, excerpt.start)}${marked}${article.text.slice(excerpt.end, end)}`;
  return `${wrapAnsi(paragraph.replaceAll(/\s+/g, ' '), width)}\n\n${excerpt.file} ${excerpt.start}–${excerpt.end}\n`;
}

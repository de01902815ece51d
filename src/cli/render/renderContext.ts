import wrapAnsi from 'wrap-ansi';
import type { Excerpt } from '../../domain/answer.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import type { StandingArticle, Verified } from '../../evidence/verified.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { markWords } from './markWords.ts';
import type { TextOptions } from './renderText.ts';
import { createStyle } from './style.ts';

/**
 * The paragraph around an excerpt, the excerpt marked: in bold and the words that answer underlined, or between arrows
 * where there is no colour.
 */
export function renderContext(
  shown: Verified<Excerpt>,
  found: StandingArticle | null,
  { width, color }: TextOptions,
): string {
  const [excerpt, article] = oneLine([shown, found?.article] as const);
  if (article?.text.slice(excerpt.start, excerpt.end) !== excerpt.text) {
    return 'The article has changed since; ask again.\n';
  }
  const around = article.blocks.filter((block) => block.start < excerpt.end && excerpt.start < block.end);
  const start = Math.min(excerpt.start, ...around.map((block) => block.start));
  const end = Math.max(excerpt.end, ...around.map((block) => block.end));
  const words = markWords(excerpt, createStyle(color), { isBold: true });
  const marked = color ? words : `→${words}←`;
  const [before, after] = [article.text.slice(start, excerpt.start), article.text.slice(excerpt.end, end)];
  const paragraph = [before.replaceAll(/\s+/g, ' '), marked, after.replaceAll(/\s+/g, ' ')].join('');
  const { place } = excerpt;
  const where = place === undefined ? `${excerpt.start}–${excerpt.end}` : describePlace(place, 'en');
  return `${wrapAnsi(paragraph, width)}\n\n${excerpt.file} ${where}\n`;
}

import type { Place } from '../../answer/check/verifyQuote.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { escapeMarkdown } from '../parts/escapeMarkdown.ts';
import type { Language } from '../../phrases/language.ts';
import { label } from '../parts/label.ts';
import { bounds } from '../limits.ts';
import { attributionOf } from '../parts/attributionOf.ts';
import { bold } from '../parts/bold.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../parts/quoted.ts';
import { renderDate } from '../parts/renderDate.ts';
import { shorten } from '../parts/shorten.ts';
import { titleOf } from '../parts/titleOf.ts';

/** The sentences around words of an article with the words in bold, who says them, and where that is. */
export function renderPlace(place: Place, corpus: SearchIndex, language: Language): string {
  const { article, statement } = place;
  const said = statement === null ? { kind: 'narration' as const, speaker: null } : statement;
  const where = [
    ...attributionOf(said, language),
    `**${escapeMarkdown(titleOf(article))}**`,
    ...(article.outlet === null ? [] : [label(article.outlet)]),
    article.date === null ? phrase(language, 'noDate') : renderDate(article.date),
    `${label(article.file)} ${place.start}–${place.end}`,
  ];
  return `${quoted(around(place, corpus))}\n-# ${where.join(' · ')}`;
}

/** Whole sentences; where they are too long for one of several places, the words alone, cut with an ellipsis. */
function around({ article, start, end }: Place, corpus: SearchIndex): string {
  const sentences =
    corpus.articles
      .find((one) => one.article === article)
      ?.sentences.filter((one) => one.start < end && start < one.end) ?? [];
  const from = Math.min(start, ...sentences.map((one) => one.start));
  const to = Math.max(end, ...sentences.map((one) => one.end));
  const words = article.text.slice(start, end);
  const marked =
    escapeMarkdown(article.text.slice(from, start)) + bold(words) + escapeMarkdown(article.text.slice(end, to));
  return marked.length <= bounds.excerpt ? marked : bold(shorten(words, bounds.excerpt / 2));
}

import type { Place } from '../../answer/check/quoteVerdict.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import type { Language } from '../../phrases/language.ts';
import { label } from '../elements/label.ts';
import { bounds } from '../limits.ts';
import { attributionOf } from '../elements/attributionOf.ts';
import { markWords } from '../elements/markWords.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import { placeAt } from '../../text/placeAt.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../elements/quoted.ts';
import { renderDate } from '../elements/renderDate.ts';
import { shorten } from '../elements/shorten.ts';
import { titleOf } from '../elements/titleOf.ts';

/** The sentences around words of an article with the words in bold, who says them, and where that is. */
export function renderPlace(place: Place, language: Language): string {
  const { statement, stance } = place;
  const { article } = place.found;
  const said = { ...(statement ?? { kind: 'narration' as const, speaker: null }), stance };
  const stands = placeAt(article.places, place.start);
  const where = [
    ...attributionOf(said, language),
    `**${escapeMarkdown(titleOf(article))}**`,
    ...(article.outlet === null ? [] : [label(article.outlet)]),
    article.date === null ? phrase(language, 'noDate') : renderDate(article.date),
    `${label(article.file)} ${stands === undefined ? `${place.start}–${place.end}` : describePlace(stands, language)}`,
  ];
  return `${quoted(around(place))}\n-# ${where.join(' · ')}`;
}

/** Whole sentences; where they are too long for one of several places, the words alone, cut with an ellipsis. */
function around({ found: { article, sentences: all }, start, end }: Place): string {
  const sentences = all.filter((one) => one.start < end && start < one.end);
  const from = Math.min(start, ...sentences.map((one) => one.start));
  const to = Math.max(end, ...sentences.map((one) => one.end));
  const words = article.text.slice(start, end);
  const marked = markWords({ text: article.text.slice(from, to), start: from, answer: [{ start, end }] });
  if (marked.length <= bounds.excerpt) return marked;
  const short = shorten(words, bounds.excerpt / 2);
  return markWords({ text: short, answer: [{ start: 0, end: short.length }] });
}

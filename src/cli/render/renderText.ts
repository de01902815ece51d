import { withCapital } from '../../text/fold/withCapital.ts';
import wrapAnsi from 'wrap-ansi';
import type { AlsoIn, AnswerSide, Excerpt } from '../../domain/answer.ts';
import { differingDays } from '../../answer/layout/differingDays.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import { nameLanguage } from '../../phrases/nameLanguage.ts';
import type { Verified, VerifiedAnswer } from '../../evidence/verified.ts';
import { phraseOfAbstention } from '../../phrases/phraseOfAbstention.ts';
import { originalLink } from '../../corpus/originalLink.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { count } from './count.ts';
import { markWords } from './markWords.ts';
import { createStyle, type Style } from './style.ts';
import { shortReceipt } from '../../answer/shortReceipt.ts';

export interface TextOptions {
  /** Columns to wrap at. */
  readonly width: number;
  readonly color: boolean;
  /** How to see the rest of a side of which not all is shown; absent where there is no asking again. */
  readonly more?: (side: string) => string;
}

/**
 * An answer for a terminal. Excerpts are wrapped at spaces and otherwise stand as they are in the seed, but for whom a
 * pronoun means, in square brackets.
 */
export function renderText(given: VerifiedAnswer, { width, color, more }: TextOptions): string {
  const answer = oneLine(given);
  const style = createStyle(color);
  const dayOf = differingDays(answer);
  const excerpt = (found: Verified<Excerpt>): string => renderExcerpt(found, dayOf(found), answer, width, style);
  const sections =
    answer.outcome === 'no_evidence'
      ? [
          `No evidence: ${answer.why === undefined ? '' : phraseOfAbstention(answer.why, 'en')}`,
          ...didYouMean(answer),
        ].map((line) => wrapAnsi(line, width))
      : answer.sides.length > 0
        ? [
            ...answer.sides.map((side) =>
              [heading(side, style), ...side.excerpts.flatMap((at) => answer.excerpts[at] ?? []).map(excerpt)].join(
                '\n\n',
              ),
            ),
            ...onNoSide(answer, excerpt, style),
          ]
        : answer.excerpts.map(excerpt);
  const missing = answer.missingSides.map(({ name, note }) => wrapAnsi(`${style('bold', name)}: ${note}`, width));
  return `${[
    style('bold', wrapAnsi(answer.question, width)),
    ...sections,
    ...missing,
    rest(answer, more, width),
    sources(answer, width, style),
    answer.index.reader === null ? wrapAnsi(phrase('en', 'readerOff'), width) : '',
    footer(answer, width, style),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function didYouMean({ didYouMean: question }: VerifiedAnswer): string[] {
  return question === undefined ? [] : [phrase('en', 'didYouMean', { question })];
}

/** One side stands for all of which there is more. */
function rest({ sides }: VerifiedAnswer, more: TextOptions['more'], width: number): string {
  const cut = sides.find(({ found, shown }) => found > shown);
  return cut === undefined || more === undefined ? '' : wrapAnsi(`For the rest of a side: ${more(cut.name)}`, width);
}

/** What is shown beside the sides, under a heading of its own: below a side it would be read as that side's. */
function onNoSide(
  { sides, excerpts }: VerifiedAnswer,
  render: (excerpt: Verified<Excerpt>) => string,
  style: Style,
): string[] {
  const shown = new Set(sides.flatMap((side) => side.excerpts));
  const others = excerpts.filter((_, at) => !shown.has(at));
  return others.length === 0
    ? []
    : [
        [`${style('bold', 'On no known side')} ${style('dim', `(${others.length})`)}`, ...others.map(render)].join(
          '\n\n',
        ),
      ];
}

function heading({ name, found, shown }: AnswerSide, style: Style): string {
  return `${style('bold', name)} ${style('dim', found > shown ? `(showing ${shown} of ${found})` : `(${shown})`)}`;
}

function renderExcerpt(
  excerpt: Verified<Excerpt>,
  day: string | null | undefined,
  answer: VerifiedAnswer,
  width: number,
  style: Style,
): string {
  // A bar, not quotation marks: the excerpt may hold its own, or be nobody's words but the reporter's.
  const words = wrapAnsi(markWords(excerpt, style), width - 4)
    .split('\n')
    .map((line) => `  ${style('dim', '│')} ${line}`)
    .join('\n');
  const also = excerpt.alsoIn.length > 0 ? ` · also in ${excerpt.alsoIn.map(describeCopy).join(', ')}` : '';
  const { name = '', side = null } = excerpt.speaker ?? {};
  // "IMF · IMF" tells nothing twice.
  const who = answer.sides.length > 0 || side === null || side.toLowerCase() === name.toLowerCase() ? '' : side;
  const from = [describeKind(excerpt), who].filter(Boolean).join(' · ');
  const at = excerpt.place === undefined ? '' : ` · ${describePlace(excerpt.place, 'en')}`;
  const when = day === undefined ? '' : `${day ?? phrase('en', 'noDate')} · `;
  const line = `${style('cyan', `[${excerpt.citation}]`)} ${style('dim', when + from + at + also)}`;
  return `${words}\n${wrapAnsi(line, width - 4).replaceAll(/^/gm, '    ')}`;
}

/** "harbour-2 (Sound Radio, 2031-03-05)". */
function describeCopy({ articleId, outlet, date }: AlsoIn): string {
  const about = [outlet, date].filter(Boolean).join(', ');
  return about === '' ? articleId : `${articleId} (${about})`;
}

function sources({ citations, excerpts }: VerifiedAnswer, width: number, style: Style): string {
  if (excerpts.length === 0) return '';
  const lines = citations.map(({ number, articleId, title, opening, outlet, date, language, url, file }) => {
    const quoted = excerpts.find(({ citation }) => citation === number)?.text;
    const link = originalLink(url, quoted);
    const tongue = language === undefined ? null : nameLanguage(language, 'en');
    const about = [title ?? opening ?? articleId, outlet, tongue, date].filter(Boolean).join(' · ');
    const entry = `${style('cyan', `[${number}]`)} ${about}\n${style('dim', file)}`;
    // An address is not wrapped: in two lines it would be none.
    const parts = [wrapAnsi(entry, width - 6), ...(link === null ? [] : [style('dim', link.href)])];
    return `  ${parts.join('\n').replaceAll('\n', '\n      ')}`;
  });
  return `${style('bold', 'Sources')}\n${lines.join('\n')}`;
}

function footer({ confidence, receipt, index, ofPeriod }: VerifiedAnswer, width: number, style: Style): string {
  const all = count(index.articles, 'article');
  const undated = ofPeriod?.undated ? ` (${ofPeriod.undated} without a date left out)` : '';
  const searched = ofPeriod === undefined ? all : `${ofPeriod.articles} of ${all}`;
  return style(
    'dim',
    wrapAnsi(
      `Receipt ${shortReceipt(receipt)} · confidence ${confidence.toFixed(2)} · ${searched} searched${undated}`,
      width,
    ),
  );
}

/** Who said it and in what form, in a phrase: "Steve Witkoff (US special envoy), quote". */
function describeKind({ kind, speaker, author, stance, via, corrected }: Excerpt): string {
  if (kind === 'narration') return tellsItself(speaker, author);
  const kinds = { quote: 'quote', mixed: 'part quote, part paraphrase', paraphrase: 'paraphrase by the reporter' };
  const mended = corrected === undefined ? null : `corrected on ${corrected.at.slice(0, 10)}`;
  const form = [kinds[kind], phraseOfStance(stance, via, 'en'), mended].filter(Boolean).join(', ');
  if (!speaker) return `speaker unclear, ${form}`;
  // "critics" stands in small letters in the middle of its sentence; here it begins one.
  const name = withCapital(speaker.name);
  return `${name}${speaker.role ? ` (${speaker.role})` : ''}, ${form}`;
}

/** "the article itself, by Ann Lee"; "The Post, the article itself, by Ann Lee" where the Post is asked. */
function tellsItself(speaker: Excerpt['speaker'], author: string | undefined): string {
  const by = author === undefined ? [] : [`by ${author}`];
  return [...(speaker === null ? [] : [speaker.name]), 'the article itself', ...by].join(', ');
}

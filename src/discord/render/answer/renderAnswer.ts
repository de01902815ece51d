import type { AnswerView } from './answerView.ts';
import type { APIComponentInContainer } from 'discord.js';
import type { VerifiedAnswer } from '../../../evidence/verified.ts';
import { answerControls } from './answerControls.ts';
import { container, divider, reply, row, text, type Reply } from '../../elements/components.ts';
import { answerBlocks } from './answerBlocks.ts';
import { roundRobinBySide, type Item } from '../../../answer/layout/roundRobinBySide.ts';
import { label } from '../../elements/label.ts';
import type { Language } from '../../../phrases/language.ts';
import { bounds, limits } from '../../limits.ts';
import { fits } from '../../elements/measure.ts';
import { originalButton } from '../../links/originalButton.ts';
import { pageWithin, type Position, widest } from '../../elements/pages/onePage.ts';
import { pageLine } from '../../elements/pages/pageLine.ts';
import { pagesOf } from '../../elements/pages/pagesOf.ts';
import { phrase } from '../../../phrases/phrase.ts';
import { phraseOfAbstention } from '../../../phrases/phraseOfAbstention.ts';
import { phraseOfConfidence } from '../../../phrases/phraseOfConfidence.ts';
import { phraseOfPeriod } from '../../../phrases/phraseOfPeriod.ts';
import { renderDate } from '../../elements/renderDate.ts';
import { renderCitation } from '../renderCitation.ts';
import { shortReceipt } from '../../../answer/shortReceipt.ts';

/**
 * One page of an answer: blocks by side or by excerpt, the sources cited on this page, the receipt, and the controls.
 */
export function renderAnswer(answer: VerifiedAnswer, view: AnswerView): Reply {
  const { shown, of } = shownIn(answer, view);
  // Cut with the buttons of a private answer: a page that is shared, or shown again to one person, holds what it held.
  const pages = pagesOf(of, (items) => fits(compose(shown, { ...view, isPrivate: true }, items, widest, MOST_BEFORE)));
  const page = pageWithin(view.page ?? 0, pages.length);
  const before = pages
    .slice(0, page)
    .flat()
    .filter(({ kind }) => kind === 'excerpt').length;
  return reply(...compose(shown, view, pages[page] ?? [], { page, pages: pages.length }, before));
}

/** The nearest passages keep the numbers that they have behind the excerpts: their buttons find them by these. */
function shownIn(answer: VerifiedAnswer, { nearest }: AnswerView): { shown: VerifiedAnswer; of: readonly Item[] } {
  if (nearest !== true) return { shown: answer, of: roundRobinBySide(answer) };
  const shown = { ...answer, excerpts: [...answer.excerpts, ...answer.nearest], sides: [], missingSides: [] };
  const first = answer.excerpts.length;
  return { shown, of: roundRobinBySide(shown).filter((item) => item.kind === 'excerpt' && item.index >= first) };
}

/** For measuring: as many digits as a page may need. */
const MOST_BEFORE = 98;

function compose(
  answer: VerifiedAnswer,
  view: AnswerView,
  items: readonly Item[],
  position: Position,
  before: number,
): Reply['components'] {
  const sources = sourcesOf(answer, items, view.language);
  return [
    container([
      text(heading(answer, view)),
      ...answerBlocks(answer, items, before, view.language),
      divider,
      text([...(sources === null ? [] : [sources]), footer(answer, view.language, position)].join('\n')),
      ...originals(answer, items),
    ]),
    ...answerControls(answer, view, position),
  ];
}

function heading(answer: VerifiedAnswer, { language, nearest, warning }: AnswerView): string {
  const { side, source, since, until, typed } = answer.asked ?? {};
  const notes = [
    ...(side === undefined ? [] : [phrase(language, 'onlySide', { side: label(side) })]),
    ...(source === undefined ? [] : [phrase(language, 'onlySource', { source: label(sourceNamed(source, answer)) })]),
    ...(since === undefined ? [] : [phrase(language, 'onlySince', { day: renderDate(since) })]),
    ...(until === undefined ? [] : [phrase(language, 'onlyUntil', { day: renderDate(until) })]),
    ...phraseOfPeriod(answer, language),
  ];
  return [
    `### ${label(answer.question, bounds.question)}`,
    ...(typed === undefined ? [] : [`-# ${phrase(language, 'understood', { typed: label(typed, bounds.question) })}`]),
    ...(notes.length === 0 ? [] : [`-# ${notes.join(' · ')}`]),
    ...(warning === undefined ? [] : [warning]),
    ...(nearest === true ? [phrase(language, 'nearest')] : []),
    ...(answer.outcome === 'no_evidence' && nearest !== true ? [noEvidence(answer, language)] : []),
  ].join('\n');
}

/** What a question is narrowed to: an outlet, or an article by what it goes by. */
function sourceNamed(source: string, { citations }: VerifiedAnswer): string {
  const article = citations.find(({ articleId }) => articleId === source);
  return article?.title ?? article?.opening ?? source;
}

function noEvidence(answer: VerifiedAnswer, language: Language): string {
  const reason =
    answer.why === undefined ? '' : `\n-# ${label(phraseOfAbstention(answer.why, language), bounds.question)}`;
  const meant =
    answer.didYouMean === undefined
      ? ''
      : `\n${phrase(language, 'didYouMean', { question: label(answer.didYouMean, bounds.question) })}`;
  return `${phrase(language, 'noEvidence')}${reason}${meant}`;
}

function sourcesOf(answer: VerifiedAnswer, items: readonly Item[], language: Language): string | null {
  const cited = new Set(items.flatMap((item) => (item.kind === 'excerpt' ? [item.excerpt.citation] : [])));
  const lines = answer.citations
    .filter(({ number }) => cited.has(number))
    .map((citation) => renderCitation(citation, language));
  return lines.length === 0 ? null : [`**${phrase(language, 'sources')}**`, ...lines].join('\n');
}

/** A button for the original of each source cited on this page, at the first words that are quoted from it here. */
function originals({ citations }: VerifiedAnswer, items: readonly Item[]): APIComponentInContainer[] {
  const links = citations.flatMap(({ number, url }) => {
    const quoted = items.find((item) => item.kind === 'excerpt' && item.excerpt.citation === number);
    if (quoted?.kind !== 'excerpt' || quoted.excerpt.text === '') return [];
    return originalButton(url, quoted.excerpt.text, `[${number}]`);
  });
  return links.length === 0 ? [] : [row(...links.slice(0, limits.rowButtons))];
}

/** Where nothing read what was found, that stands under every page of it. */
function footer(answer: VerifiedAnswer, language: Language, position: Position): string {
  const receipt = shortReceipt(answer.receipt);
  const sure = phraseOfConfidence(answer, language) ?? [];
  return [
    ...(answer.index.reader === null ? [`-# ${phrase(language, 'readerOff')}`] : []),
    `-# ${[phrase(language, 'footer', { receipt }), sure, ...pageLine(position, language)].flat().join(' · ')}`,
  ].join('\n');
}

import type { AnswerView } from './answerView.ts';
import type { APIComponentInContainer } from 'discord.js';
import type { AnswerSide } from '../../domain/answer.ts';
import type { VerifiedAnswer } from '../../evidence/verified.ts';
import { answerControls } from './answerControls.ts';
import { container, divider, reply, row, button, section, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { roundRobinBySide, type ExcerptItem, type Item } from '../../answer/layout/roundRobinBySide.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds, limits } from '../limits.ts';
import { fits } from '../elements/measure.ts';
import { originalButton } from '../links/originalButton.ts';
import { pageWithin, type Position, widest } from '../elements/pages/onePage.ts';
import { pageLine } from '../elements/pages/pageLine.ts';
import { pagesOf } from '../elements/pages/pagesOf.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfAbstention } from '../../phrases/phraseOfAbstention.ts';
import { renderDate } from '../elements/renderDate.ts';
import { renderCitation } from './renderCitation.ts';
import { renderExcerpt } from './renderExcerpt.ts';
import { shorten } from '../elements/shorten.ts';
import { shortReceipt } from '../../answer/shortReceipt.ts';

/**
 * One page of an answer: blocks by side or by excerpt, the sources cited on this page, the receipt, and the controls.
 */
export function renderAnswer(answer: VerifiedAnswer, view: AnswerView): Reply {
  const shown = view.nearest === true ? { ...answer, excerpts: answer.nearest, sides: [], missingSides: [] } : answer;
  // Cut with the buttons of a private answer: a page that is shared, or shown again to one person, holds what it held.
  const pages = pagesOf(roundRobinBySide(shown), (items) =>
    fits(compose(shown, { ...view, isPrivate: true }, items, widest)),
  );
  const page = pageWithin(view.page ?? 0, pages.length);
  return reply(...compose(shown, view, pages[page] ?? [], { page, pages: pages.length }));
}

function compose(
  answer: VerifiedAnswer,
  view: AnswerView,
  items: readonly Item[],
  position: Position,
): Reply['components'] {
  const sources = sourcesOf(answer, items, view.language);
  return [
    container([
      text(heading(answer, view)),
      ...blocks(answer, items, view.language),
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
    ...(source === undefined
      ? []
      : [
          phrase(language, 'onlySource', {
            source: label(answer.citations.find(({ articleId }) => articleId === source)?.title ?? source),
          }),
        ]),
    ...(since === undefined ? [] : [phrase(language, 'onlySince', { day: renderDate(since) })]),
    ...(until === undefined ? [] : [phrase(language, 'onlyUntil', { day: renderDate(until) })]),
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

function noEvidence(answer: VerifiedAnswer, language: Language): string {
  const reason =
    answer.why === undefined ? '' : `\n-# ${label(phraseOfAbstention(answer.why, language), bounds.question)}`;
  const meant =
    answer.didYouMean === undefined
      ? ''
      : `\n${phrase(language, 'didYouMean', { question: label(answer.didYouMean, bounds.question) })}`;
  return `${phrase(language, 'noEvidence')}${reason}${meant}`;
}

/** Excerpts under the heading of their side, sides in the answer's order; then the sides that said nothing. */
function blocks(answer: VerifiedAnswer, items: readonly Item[], language: Language): APIComponentInContainer[] {
  const excerpts = items.filter((item) => item.kind === 'excerpt');
  const silent = items
    .filter((item) => item.kind === 'missing')
    .map(({ side }) => phrase(language, 'noStatement', { side: `**${label(side)}**` }));
  return [
    ...[...answer.sides, null].flatMap((side) =>
      sideBlock(
        answer,
        side,
        excerpts.filter((item) => item.side === side),
        language,
      ),
    ),
    ...(silent.length === 0 ? [] : [text(silent.join('\n'))]),
  ];
}

/** A side's excerpts on this page; "More" stands under the last one that the answer shows of it. */
function sideBlock(
  answer: VerifiedAnswer,
  side: AnswerSide | null,
  items: readonly ExcerptItem[],
  language: Language,
): APIComponentInContainer[] {
  const [first] = items;
  if (first === undefined) return [];
  // The heading stands in the text of the first excerpt: components are scarcer than characters. Without one, an
  // excerpt on no side would be read as the side's above it.
  const above =
    side === null
      ? answer.sides.length === 0
        ? ''
        : `**${phrase(language, 'noKnownSide')}**\n`
      : `${sideHeading(side, first.index, language)}\n`;
  // What two sides said together stands under both; the side makes the button of each its own.
  const sections = items.map(({ excerpt, index }) =>
    section(
      `${index === first.index ? above : ''}${renderExcerpt({ ...excerpt, context: index + 1 }, language)}`,
      button(
        // Numbered, so that each says by itself what it belongs to.
        phrase(language, 'context', { n: index + 1 }),
        writeCustomId('context', answer.receipt, index, ...(side === null ? [] : [answer.sides.indexOf(side)])),
      ),
    ),
  );
  if (side === null) return sections;
  const isEnd = items.at(-1)?.index === side.excerpts.at(-1);
  return [...sections, ...(isEnd ? more(answer, side, language) : [])];
}

function sideHeading(side: AnswerSide, index: number, language: Language): string {
  const counts =
    side.shown < side.found
      ? phrase(language, 'showing', { shown: side.shown, found: side.found })
      : phrase(language, 'statements', { n: side.found });
  const again = side.excerpts[0] === index ? '' : ` (${phrase(language, 'continued')})`;
  return `**${label(side.name)}**${again} · ${counts}`;
}

function more(answer: VerifiedAnswer, side: AnswerSide, language: Language): APIComponentInContainer[] {
  const hidden = side.found - side.shown;
  if (hidden <= 0) return [];
  const name = shorten(side.name.replace(/\s+/g, ' ').trim(), 40);
  return [
    row(
      button(
        phrase(language, 'more', { side: name, n: hidden }),
        writeCustomId('more', answer.receipt, answer.sides.indexOf(side)),
      ),
    ),
  ];
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
  return [
    ...(answer.index.reader === null ? [`-# ${phrase(language, 'readerOff')}`] : []),
    `-# ${[phrase(language, 'footer', { receipt }), ...pageLine(position, language)].join(' · ')}`,
  ].join('\n');
}

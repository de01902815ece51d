import type { APIComponentInContainer } from 'discord.js';
import { differingDays } from '../../../answer/layout/differingDays.ts';
import type { ExcerptItem, Item } from '../../../answer/layout/roundRobinBySide.ts';
import type { AnswerSide } from '../../../domain/answer.ts';
import type { VerifiedAnswer } from '../../../evidence/verified.ts';
import type { Language } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';
import { phraseOfSilence } from '../../../phrases/phraseOfSilence.ts';
import { button, row, section, text } from '../../elements/components.ts';
import { writeCustomId } from '../../elements/customId.ts';
import { label } from '../../elements/label.ts';
import { shorten } from '../../elements/shorten.ts';
import { renderExcerpt } from '../renderExcerpt.ts';

const isExcerpt = (item: Item): item is ExcerptItem => item.kind === 'excerpt';

/**
 * Excerpts under the heading of their side, sides in the answer's order; then the sides that said nothing. Their
 * buttons are numbered as they stand, on from the pages before.
 */
export function answerBlocks(
  answer: VerifiedAnswer,
  items: readonly Item[],
  before: number,
  language: Language,
): APIComponentInContainer[] {
  let last = before;
  const silent = items
    .filter((item) => item.kind === 'missing')
    .map(({ side }) => phraseOfSilence({ ...side, name: `**${label(side.name)}**` }, language));
  return [
    ...[...answer.sides, null].flatMap((side) => {
      const ofSide = items.filter(isExcerpt).filter((item) => item.side === side);
      const numbered = ofSide.map((item) => ({ ...item, number: (last += 1) }));
      return sideBlock(answer, side, numbered, language);
    }),
    ...(silent.length === 0 ? [] : [text(silent.join('\n'))]),
  ];
}

/** A side's excerpts on this page; "More" stands under the last one that the answer shows of it. */
function sideBlock(
  answer: VerifiedAnswer,
  side: AnswerSide | null,
  items: readonly (ExcerptItem & { readonly number: number })[],
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
  const dayOf = differingDays(answer);
  const rendered = ({ excerpt, number }: (typeof items)[number]): string =>
    renderExcerpt({ ...excerpt, context: number, day: dayOf(excerpt) }, language);
  // What two sides said together stands under both; the side makes the button of each its own.
  const sections = items.map((item) =>
    section(
      `${item.index === first.index ? above : ''}${rendered(item)}`,
      button(
        // Numbered, so that each says by itself what it belongs to.
        phrase(language, 'context', { n: item.number }),
        writeCustomId('context', answer.receipt, item.index, ...(side === null ? [] : [answer.sides.indexOf(side)])),
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

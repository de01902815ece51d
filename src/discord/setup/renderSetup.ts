import { ComponentType, type APIComponentInContainer } from 'discord.js';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, button, container, divider, reply, row, text } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { label } from '../elements/label.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';
import type { Setup } from './loadSetup.ts';

/** The first start in three steps: how far each is, and what does it. */
export function renderSetup(setup: Setup, language: Language, note?: string): Reply {
  const { context, articles, areKept, isOurs, isAsked } = setup;
  const isThere = context.offer.asked.length > 0 && articles !== null;
  const done = [isThere, isThere && (areKept || !isOurs), isThere && isAsked];
  const next = done.indexOf(false);
  const head = (step: number, key: 'setupArticles' | 'setupSides' | 'setupQuestion'): string =>
    `${done[step] === true ? '✓' : step === next ? '▸' : '○'} **${step + 1}. ${phrase(language, key)}**`;
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'setupTitle')}`,
          `-# ${phrase(language, 'setupHint')}`,
          ...(note === undefined ? [] : [note]),
        ].join('\n'),
      ),
      divider,
      text([head(0, 'setupArticles'), askedLine(setup, language)].join('\n')),
      ...corporaParts(setup, language),
      divider,
      text([head(1, 'setupSides'), sidesLine(setup, language)].join('\n')),
      ...sidesParts(setup, language),
      divider,
      text([head(2, 'setupQuestion'), ...(isAsked ? [phrase(language, 'setupDone')] : [])].join('\n')),
      ...(isThere ? [row(button(phrase(language, 'setupAsk'), writeCustomId('setup', 'ask')))] : []),
    ]),
  );
}

function askedLine({ context: { offer }, articles }: Setup, language: Language): string {
  if (offer.asked.length === 0) return phrase(language, 'setupNothing');
  const count = articles === null ? [] : [phrase(language, 'articles', { n: articles })];
  return [phrase(language, 'setupAsked', { names: label(offer.asked.join(', '), bounds.listText) }), ...count].join(
    ' · ',
  );
}

function corporaParts({ context }: Setup, language: Language): APIComponentInContainer[] {
  const { asked, offered, managed } = context.offer;
  const options = offered.slice(0, limits.choices).map((name) => ({
    label: name,
    value: name,
    default: asked.includes(name),
  }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('setup', 'corpora'),
    placeholder: shorten(phrase(language, 'setCorpora'), limits.selectPlaceholder),
    min_values: 0,
    max_values: options.length,
    options,
  };
  const mayUpload = managed.length > 0 && context.settings.allowUploads;
  return [
    ...(options.length === 0 ? [] : [row(menu)]),
    ...(mayUpload ? [row(button(phrase(language, 'uploadTitle'), writeCustomId('setup', 'upload')))] : []),
  ];
}

function sidesLine({ articles, areKept, isOurs, sides }: Setup, language: Language): string {
  if (articles === null) return phrase(language, 'setupSidesLater');
  const names = label(sides.map(({ name }) => name).join(', '), bounds.listText);
  const found = phrase(language, areKept ? 'setupSidesKept' : 'setupSidesFound', { names: names || '–' });
  return isOurs ? found : `${found}\n${phrase(language, 'setupSidesElsewhere')}`;
}

function sidesParts({ articles, areKept, isOurs, sides }: Setup, language: Language): APIComponentInContainer[] {
  if (articles === null || !isOurs || sides.length === 0) return [];
  const names = [...new Set(sides.map(({ name }) => name))].filter((name) => name.length <= limits.selectText);
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('setup', 'side'),
    placeholder: shorten(phrase(language, 'setupChooseSide'), limits.selectPlaceholder),
    options: names.slice(0, limits.choices).map((name) => ({ label: name, value: name })),
  };
  return [
    ...(names.length === 0 ? [] : [row(menu)]),
    row(button(phrase(language, 'setupKeep'), writeCustomId('setup', 'keep'), { main: !areKept })),
  ];
}

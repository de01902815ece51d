import { ComponentType, TimestampStyles, time } from 'discord.js';
import type { Source } from '../../collect/sources/createSources.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { type Reply, container, reply, row, text } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';

const HOUR = 3_600_000;

/** Feeds and addresses of a server, each with how it went and when it is asked next, and menus to pause and remove. */
export function renderSources(sources: readonly Source[], language: Language): Reply {
  const lines = sources.map((source) => `- ${describe(source, language)}`);
  const menu = (action: 'pause' | 'remove', key: PhraseKey) => ({
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('source', action),
    placeholder: shorten(phrase(language, key), limits.selectPlaceholder),
    options: sources.map(({ key: value, url }) => ({ label: shorten(url, limits.selectText), value })),
  });
  const title = `### ${phrase(language, 'sourcesTitle')}`;
  const shown =
    lines.length === 0 ? [phrase(language, 'logEmpty')] : fitLines(lines, { room: bounds.wholeText }, language);
  return reply(
    container([
      text([title, ...shown].join('\n')),
      ...(sources.length === 0 ? [] : [row(menu('pause', 'sourcePause')), row(menu('remove', 'sourceRemove'))]),
    ]),
  );
}

function describe({ url, every, nextAt, isPaused, last }: Source, language: Language): string {
  const went =
    last === null
      ? []
      : [
          phrase(language, 'sourceLast', {
            when: ago(last.at),
            added: last.added,
            changed: last.changed,
            skipped: last.skipped,
          }),
        ];
  const wrong = last?.problem ?? last?.why;
  return [
    `**${label(url, limits.choiceText)}**`,
    phrase(language, 'sourceHours', { n: Math.round(every / HOUR) }),
    ...went,
    isPaused ? phrase(language, 'watchPaused') : phrase(language, 'sourceNext', { when: ago(nextAt) }),
    ...(wrong == null
      ? []
      : [`${last?.problem == null ? '' : '⚠ '}${label(phraseOfSentence(language, wrong), limits.choiceText)}`]),
  ].join(' · ');
}

function ago(at: number): string {
  return time(Math.floor(at / 1000), TimestampStyles.RelativeTime);
}

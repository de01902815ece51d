import { ComponentType } from 'discord.js';
import type { Watch } from '../../owners/watch/createWatches.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { type Reply, container, reply, row, text } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';
import { describeWatch } from './describeWatch.ts';

/** Watches, each with where it goes, and menus that pause, go on with, or stop one. */
export function renderWatches(watches: readonly Watch[], language: Language): Reply {
  const lines = watches.map((watch) => {
    const where = watch.channel === null ? phrase(language, 'watchDirect') : `<#${watch.channel}>`;
    const paused = watch.isPaused
      ? ` · ${phrase(language, watch.isUndelivered ? 'watchUndelivered' : 'watchPaused')}`
      : '';
    return `- **${label(describeWatch(watch), limits.choiceText)}** · ${where}${paused}`;
  });
  const menu = (action: 'pause' | 'stop', key: PhraseKey) => ({
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('watch', action),
    placeholder: shorten(phrase(language, key), limits.selectPlaceholder),
    options: watches.map((watch) => ({
      label: shorten(describeWatch(watch).replace(/\s+/g, ' '), limits.selectText),
      value: watch.key,
    })),
  });
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'watchesTitle')}`,
          ...(lines.length === 0
            ? [phrase(language, 'logEmpty')]
            : fitLines(lines, { room: bounds.wholeText }, language)),
        ].join('\n'),
      ),
      ...(watches.length === 0 ? [] : [row(menu('pause', 'watchPause')), row(menu('stop', 'watchStop'))]),
    ]),
  );
}

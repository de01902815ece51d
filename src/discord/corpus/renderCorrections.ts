import { ComponentType, TimestampStyles, time, userMention } from 'discord.js';
import type { KeptCorrection } from '../../owners/articles/createCorrections.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, container, reply, row, text } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import { shorten } from '../elements/shorten.ts';
import { bounds, limits } from '../limits.ts';

/** The newest corrections, each with who made it, and a menu that takes one of this server back. */
export function renderCorrections(all: readonly KeptCorrection[], guild: string, language: Language): Reply {
  const shown = all.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN);
  const own = shown.filter((one) => one.guild === guild);
  const lines = shown.map(({ words, from, to, by, at }) => {
    const [was, is] = [from, to?.name ?? null].map((name) =>
      name === null ? phrase(language, 'speakerUnclear') : label(name, limits.choiceText),
    );
    const when = time(new Date(at), TimestampStyles.ShortDate);
    return `- ${label(words, limits.choiceText)}\n  ${was} → **${is}** · ${userMention(by)} · ${when}`;
  });
  const head = `### ${phrase(language, 'correctionsTitle')}`;
  return reply(
    container([
      text(
        [
          head,
          ...(lines.length === 0
            ? [phrase(language, 'logEmpty')]
            : fitLines(lines, { room: bounds.wholeText }, language)),
        ].join('\n'),
      ),
      ...(own.length === 0 ? [] : [row(menu(own, language))]),
    ]),
  );
}

/** Corrections that are shown: each is at most some 350 characters. */
const SHOWN = 10;

function menu(own: readonly KeptCorrection[], language: Language) {
  return {
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('uncorrect'),
    placeholder: shorten(phrase(language, 'takeBackCorrection'), limits.selectPlaceholder),
    options: own.map(({ key, words }) => ({
      label: shorten(words.replace(/\s+/g, ' ').trim(), limits.selectText),
      value: key,
    })),
  };
}

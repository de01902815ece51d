import { TimestampStyles, time, userMention } from 'discord.js';
import type { AuditEntry } from '../../domain/state.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, container, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { bounds } from '../limits.ts';
import { describeChange } from './describeChange.ts';

/** Changes that are shown: each is a line of at most some 300 characters. */
const SHOWN = 10;

/** Which settings changed, from what to what, by whom and when; the newest first. */
export function renderChanges(entries: readonly AuditEntry[], language: Language): Reply {
  const lines = entries
    .flatMap((entry) => {
      const described = describeChange(entry, language);
      if (described === null) return [];
      const when = time(new Date(entry.at), TimestampStyles.ShortDateTime);
      return [`- ${when} ${userMention(entry.user)} **${described.what}**: ${described.change}`];
    })
    .slice(0, SHOWN);
  return reply(
    container([
      text(
        [`### ${phrase(language, 'settingsChanges')}`, ...fitLines(lines, { room: bounds.wholeText }, language)].join(
          '\n',
        ) + none(lines, language),
      ),
    ]),
  );
}

function none(lines: readonly string[], language: Language): string {
  return lines.length === 0 ? `\n${phrase(language, 'logEmpty')}` : '';
}

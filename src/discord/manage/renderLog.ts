import { TimestampStyles, time, userMention } from 'discord.js';
import type { AuditEntry } from '../../domain/state.ts';
import { type Reply, container, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { bounds } from '../limits.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';

/** What the managers of a server did, the newest first. */
export function renderLog(entries: readonly AuditEntry[], language: Language): Reply {
  const lines = entries.map(({ at, user, action, outcome }) => {
    const done = [action, outcome].map((part) => phraseOfSentence(language, part)).join(': ');
    return `- ${time(new Date(at), TimestampStyles.ShortDateTime)} ${userMention(user)} ${label(done)}`;
  });
  const shown = fitLines(lines, { room: bounds.wholeText }, language).join('\n');
  return reply(container([text(`### ${phrase(language, 'logTitle')}\n${shown || phrase(language, 'logEmpty')}`)]));
}

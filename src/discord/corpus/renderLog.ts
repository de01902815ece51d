import { TimestampStyles, time, userMention } from 'discord.js';
import type { AuditEntry } from '../../domain/state.ts';
import { type Reply, container, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { bounds } from '../limits.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { describeChange } from '../settings/describeChange.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';

/** What the managers of a server did, the newest first. */
export function renderLog(entries: readonly AuditEntry[], language: Language): Reply {
  const lines = entries.map(({ at, user, action, outcome }) => {
    const set = describeChange({ action, outcome }, language);
    const done = [action, outcome].map((part) => phraseOfSentence(language, part)).join(': ');
    const what = set === null ? label(done) : `${set.what}: ${set.change}`;
    return `- ${time(new Date(at), TimestampStyles.ShortDateTime)} ${userMention(user)} ${what}`;
  });
  const shown = fitLines(lines, { room: bounds.wholeText }, language).join('\n');
  return reply(container([text(`### ${phrase(language, 'logTitle')}\n${shown || phrase(language, 'logEmpty')}`)]));
}

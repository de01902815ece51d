import wrapAnsi from 'wrap-ansi';
import { sentencesOf } from '../../indexing/sentencesOf.ts';
import type { TimelineEntry } from '../../answer/layout/timeline.ts';
import type { Voice } from '../../domain/index/catalogue.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { count } from './count.ts';
import type { TextOptions } from './renderText.ts';
import { createStyle } from './style.ts';

/** What somebody said for a terminal, each day once, each statement in whole sentences with where it stands. */
export function renderTimeline(voice: Voice, entries: readonly TimelineEntry[], { width, color }: TextOptions): string {
  const style = createStyle(color);
  const blocks = entries.map((entry, at) => {
    const { date } = entry.found.article;
    const isNew = at === 0 || entries[at - 1]?.found.article.date !== date;
    const { text, speaker, stance, via, articleId, alsoIn } = oneLine(timelineLine(entry));
    const held = phraseOfStance(stance, via, 'en');
    const who = [speaker?.name, held, articleId, ...alsoIn.map((id) => `also in ${id}`)].filter(Boolean).join(' · ');
    const words = wrapAnsi(text, width - 4)
      .split('\n')
      .map((line) => `  ${style('dim', '│')} ${line}`)
      .join('\n');
    const day = isNew ? `${style('bold', date ?? phrase('en', 'noDate'))}\n` : '';
    return `${day}${words}\n${wrapAnsi(style('dim', who), width - 4).replaceAll(/^/gm, '    ')}`;
  });
  const title = style('bold', phrase('en', 'timelineOf', { name: oneLine(voice.name) }));
  const head = `${title} (${count(entries.length, 'statement')})`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** A statement as `timeline --json` prints it: offsets count in the article's text. */
export function timelineLine({ found, statement, alsoIn }: TimelineEntry) {
  const { article } = found;
  const spans = sentencesOf(statement, found);
  return {
    date: article.date,
    articleId: article.id,
    file: article.file,
    text: spans.map(({ start, end }) => article.text.slice(start, end)).join(' […] '),
    spans: spans.map(({ start, end }) => ({ start, end })),
    kind: statement.kind,
    stance: statement.stance,
    ...(statement.via === undefined ? {} : { via: statement.via }),
    speaker: statement.speaker,
    ...(statement.corrected === undefined ? {} : { corrected: statement.corrected }),
    alsoIn,
  };
}

import { userMention } from 'discord.js';
import type { Excerpt } from '../../domain/answer.ts';
import { label } from './label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';

const kinds: Readonly<Record<Excerpt['kind'], PhraseKey>> = {
  quote: 'kindQuote',
  mixed: 'kindMixed',
  paraphrase: 'kindParaphrase',
  narration: 'kindNarration',
};

/** What of an excerpt tells whose words it is. */
export type Attributed = Pick<Excerpt, 'speaker' | 'author' | 'kind' | 'stance' | 'via' | 'corrected'>;

/**
 * Who said it, with the role, what kind of statement it is, and how it holds where it is not plainly said; that the
 * speaker is unclear, where it is; of what the article tells itself who wrote it; who mended that, where somebody did.
 * Escaped.
 */
export function attributionOf(
  { speaker, author, kind, stance, via, corrected }: Attributed,
  language: Language,
): string[] {
  const held = phraseOfStance(stance, via === undefined ? undefined : label(via), language);
  const said = [
    phrase(language, kinds[kind]),
    ...(held === null ? [] : [`**${held}**`]),
    ...(corrected === undefined ? [] : [phrase(language, 'correctedBy', { who: userMention(corrected.by) })]),
  ];
  const by = author === undefined ? [] : [phrase(language, 'by', { author: label(author) })];
  if (speaker === null) return kind === 'narration' ? [...said, ...by] : [phrase(language, 'speakerUnclear'), ...said];
  const role = speaker.role === null ? '' : `, ${label(speaker.role)}`;
  return [`**${label(speaker.name)}**${role}`, ...said, ...by];
}

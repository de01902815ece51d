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

/**
 * Who said it, with the role, what kind of statement it is, and how it holds where it is not plainly said; that the
 * speaker is unclear, where it is; who mended that, where somebody did. Escaped.
 */
export function attributionOf(
  { speaker, kind, stance, via, corrected }: Pick<Excerpt, 'speaker' | 'kind' | 'stance' | 'via' | 'corrected'>,
  language: Language,
): string[] {
  const held = phraseOfStance(stance, via === undefined ? undefined : label(via), language);
  const said = [
    phrase(language, kinds[kind]),
    ...(held === null ? [] : [`**${held}**`]),
    ...(corrected === undefined ? [] : [phrase(language, 'correctedBy', { who: userMention(corrected.by) })]),
  ];
  if (speaker === null) return kind === 'narration' ? said : [phrase(language, 'speakerUnclear'), ...said];
  const role = speaker.role === null ? '' : `, ${label(speaker.role)}`;
  return [`**${label(speaker.name)}**${role}`, ...said];
}

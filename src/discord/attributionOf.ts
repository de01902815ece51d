import type { Excerpt } from '../domain/answer.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Language } from './language.ts';
import { bounds } from './limits.ts';
import { phrase, type PhraseKey } from './phrases.ts';
import { shorten } from './shorten.ts';

const kinds: Readonly<Record<Excerpt['kind'], PhraseKey>> = {
  quote: 'kindQuote',
  mixed: 'kindMixed',
  paraphrase: 'kindParaphrase',
  narration: 'kindNarration',
};

/** Who said it, with the role, and what kind of statement it is; that the speaker is unclear, where it is. Escaped. */
export function attributionOf({ speaker, kind }: Pick<Excerpt, 'speaker' | 'kind'>, language: Language): string[] {
  const label = phrase(language, kinds[kind]);
  if (speaker === null) return kind === 'narration' ? [label] : [phrase(language, 'speakerUnclear'), label];
  const role = speaker.role === null ? '' : `, ${escaped(speaker.role)}`;
  return [`**${escaped(speaker.name)}**${role}`, label];
}

function escaped(value: string): string {
  return escapeMarkdown(shorten(value.replace(/\s+/g, ' ').trim(), bounds.title));
}

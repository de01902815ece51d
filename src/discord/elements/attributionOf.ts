import type { Excerpt } from '../../domain/answer.ts';
import { label } from './label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';

const kinds: Readonly<Record<Excerpt['kind'], PhraseKey>> = {
  quote: 'kindQuote',
  mixed: 'kindMixed',
  paraphrase: 'kindParaphrase',
  narration: 'kindNarration',
};

/** Who said it, with the role, and what kind of statement it is; that the speaker is unclear, where it is. Escaped. */
export function attributionOf({ speaker, kind }: Pick<Excerpt, 'speaker' | 'kind'>, language: Language): string[] {
  const said = phrase(language, kinds[kind]);
  if (speaker === null) return kind === 'narration' ? [said] : [phrase(language, 'speakerUnclear'), said];
  const role = speaker.role === null ? '' : `, ${label(speaker.role)}`;
  return [`**${label(speaker.name)}**${role}`, said];
}

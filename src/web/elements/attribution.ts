import { html } from 'hono/html';
import type { Excerpt } from '../../domain/answer.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { timelinePath } from '../links/paths.ts';
import { dateInWords } from './dates.ts';
import type { Html } from './html.ts';

const KINDS: Readonly<Record<Excerpt['kind'], PhraseKey>> = {
  quote: 'kindQuote',
  mixed: 'kindMixed',
  paraphrase: 'kindParaphrase',
  narration: 'kindNarration',
};

/**
 * Who said it, with the role and a link to all that they said, what kind of statement it is, and how it holds where it
 * is not plainly said, and when somebody mended that; that the speaker is unclear, where it is.
 */
export function attribution(
  {
    speaker,
    author,
    kind,
    stance,
    via,
    corrected,
  }: Pick<Excerpt, 'speaker' | 'author' | 'kind' | 'stance' | 'via' | 'corrected'>,
  language: Language,
): Html {
  const held = phraseOfStance(stance, via, language);
  const mended =
    corrected === undefined
      ? ''
      : html` · ${phrase(language, 'correctedOn', { day: dateInWords(corrected.at.slice(0, 10), language) })}`;
  const said = html`${phrase(language, KINDS[kind])}${held === null ? '' : html` · <strong>${held}</strong>`}${mended}`;
  const by = author === undefined ? '' : html` · <bdi>${phrase(language, 'by', { author })}</bdi>`;
  if (speaker === null)
    return kind === 'narration' ? html`${said}${by}` : html`${phrase(language, 'speakerUnclear')} · ${said}`;
  const role = speaker.role === null ? '' : html`, <bdi>${speaker.role}</bdi>`;
  const name = html`<bdi>${speaker.name}</bdi>`;
  // Who wrote an article has said nothing that a list of what was said would have.
  const named = kind === 'narration' ? name : html`<a href="${timelinePath(speaker.name)}">${name}</a>`;
  return html`<strong>${named}</strong>${role} · ${said}${by}`;
}

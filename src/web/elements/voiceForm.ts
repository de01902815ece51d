import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { Html } from './html.ts';

/** The form that names a speaker or a side. */
export function voiceForm(name: string, language: Language): Html {
  return html`<form action="/timeline" role="search">
    <label for="name">${phrase(language, 'webVoice')}</label>
    <input id="name" name="name" type="search" dir="auto" required maxlength="200" value="${name}" />
    <button>${phrase(language, 'webShow')}</button>
  </form>`;
}

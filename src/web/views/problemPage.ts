import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { type Asking, askForm } from '../elements/askForm.ts';
import type { Html } from '../elements/html.ts';

/** What did not work and what to do about it; with a form that asks again, what was typed still in it. */
export function problemPage(heading: string, what: string, asking: Asking | null, language: Language): Html {
  return html`<h1>${heading}</h1>
    <p role="alert"><bdi>${what}</bdi></p>
    ${asking === null ? '' : askForm(asking, language)}`;
}

import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { askBounds } from '../../work/askBounds.ts';
import type { Html } from './html.ts';

/** What a form asks besides what is typed. */
export interface Asking {
  readonly question?: string;
  readonly side?: string;
  readonly source?: string;
  /** The question before, that this one may lean on. */
  readonly after?: string;
}

/** The form that asks a question; with `after`, as one that follows. */
export function askForm({ question = '', after }: Asking, language: Language): Html {
  return html`<form method="post" action="/ask" role="search" data-working="${phrase(language, 'webWorking')}">
    <label for="question">${phrase(language, after === undefined ? 'webQuestion' : 'webAskAbout')}</label>
    <input
      id="question"
      name="question"
      type="text"
      dir="auto"
      required
      maxlength="${askBounds.question}"
      aria-describedby="question-hint"
      autocomplete="off"
      value="${question}"
    />
    ${after === undefined ? '' : hidden('after', after)}
    <button>${phrase(language, 'webAsk')}</button>
    <p class="quiet" id="question-hint">${phrase(language, 'webAskHint', { max: askBounds.question })}</p>
    <p class="quiet" role="status"></p>
  </form>`;
}

/** A button that asks what is known already. */
export function askButton({ question = '', side, source }: Asking, label: string, language: Language): Html {
  return html`<form method="post" action="/ask" data-working="${phrase(language, 'webWorking')}">
    ${hidden('question', question)} ${side === undefined ? '' : hidden('side', side)}
    ${source === undefined ? '' : hidden('source', source)}
    <button class="plain">${label}</button>
  </form>`;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { ListedVoice, Page } from '../reading/reading.ts';
import { timelinePath, withQuery } from '../links/paths.ts';
import type { Html } from '../elements/html.ts';
import { pager } from '../elements/pager.ts';

/** Everybody who speaks, or all sides, most statements first. */
export function voicesList(
  shown: Page<ListedVoice>,
  { path, heading }: { readonly path: string; readonly heading: string },
  language: Language,
): Html {
  const row = ({ name, statements }: ListedVoice): Html =>
    html`<li>
      <a href="${timelinePath(name)}"><bdi>${name}</bdi></a>
      <span class="quiet">${phrase(language, 'statements', { n: statements })}</span>
    </li>`;
  return html`<h1>${heading}</h1>
    ${
      shown.items.length === 0
        ? html`<p>${phrase(language, 'webNobodySpeaks')}</p>`
        : html`<ul class="items">
            ${shown.items.map(row)}
          </ul>`
    }
    ${pager(shown, (page) => withQuery(path, { page }), language)}`;
}

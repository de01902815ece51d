import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { ListedVoice, Page } from '../reading/reading.ts';
import { timelinePath } from '../links/paths.ts';
import { type Asking, askForm } from '../elements/askForm.ts';
import type { Html } from '../elements/html.ts';

/** The first page: what this is, the form, and which sides there are to ask about. */
export function homePage(
  sides: Page<ListedVoice>,
  counts: { readonly articles: number; readonly passages: number },
  asking: Asking,
  language: Language,
): Html {
  const link = ({ name }: ListedVoice, n: number): Html =>
    html`${n === 0 ? '' : ' · '}<a href="${timelinePath(name)}"><bdi>${name}</bdi></a>`;
  return html`<h1>${phrase(language, 'webAsk')}</h1>
    ${askForm(asking, language)}
    <p class="quiet">
      <a href="/articles">${phrase(language, 'articles', { n: counts.articles })}</a> ·
      ${phrase(language, 'passages', { n: counts.passages })}
    </p>
    ${
      sides.items.length === 0
        ? ''
        : html`<h2><a href="/sides">${phrase(language, 'webSides')}</a></h2>
            <p>${sides.items.map(link)}</p>`
    }`;
}

import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { ListedArticle, Page } from '../reading/reading.ts';
import { articlePath, withQuery } from '../links/paths.ts';
import { dateInWords } from '../elements/dates.ts';
import type { Html } from '../elements/html.ts';
import { pager } from '../elements/pager.ts';
import { labelOf } from '../../indexing/labelOf.ts';

/** The articles that hold the words, with a form that searches them. */
export function articlesList(shown: Page<ListedArticle>, searched: string, language: Language): Html {
  const row = ({ article, statements }: ListedArticle): Html =>
    html`<li>
      <a href="${articlePath(article.id)}"><bdi>${labelOf(article)}</bdi></a
      ><br /><span class="quiet"
        >${article.outlet === null ? '' : html`<bdi>${article.outlet}</bdi> · `}${dateInWords(article.date, language)} ·
        ${phrase(language, 'statements', { n: statements })}</span
      >
    </li>`;
  return html`<h1>${phrase(language, 'articles', { n: shown.total })}</h1>
    <form action="/articles" role="search">
      <label for="q">${phrase(language, 'webSearchIn')}</label>
      <input id="q" name="q" type="search" dir="auto" maxlength="${SEARCHED}" value="${searched}" />
      <button>${phrase(language, 'webSearch')}</button>
    </form>
    ${searched === '' ? '' : cleared(shown, searched, language)}
    ${
      shown.items.length === 0
        ? ''
        : html`<ul class="items">
            ${shown.items.map(row)}
          </ul>`
    }
    ${pager(shown, (page) => withQuery('/articles', { q: searched, page }), language)}`;
}

/** Longest search, in characters. */
export const SEARCHED = 200;

function cleared({ total }: Page<unknown>, searched: string, language: Language): Html {
  const nothing = total > 0 ? '' : phrase(language, 'webNothingFits', { words: searched });
  return html`<p><bdi>${nothing}</bdi> <a href="/articles">${phrase(language, 'webShowAll')}</a></p>`;
}

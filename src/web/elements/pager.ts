import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { Html } from './html.ts';

/** Links to the page before and the page after, and which of how many this is; nothing where there is one page only. */
export function pager(
  { page, pages }: { readonly page: number; readonly pages: number },
  pathOf: (page: number) => string,
  language: Language,
): Html | '' {
  if (pages <= 1) return '';
  const link = (to: number, rel: 'prev' | 'next', name: 'previous' | 'next'): Html | '' =>
    to < 1 || to > pages ? '' : html`<a href="${pathOf(to)}" rel="${rel}">${phrase(language, name)}</a>`;
  return html`<nav class="pager" aria-label="${phrase(language, 'webPages')}">
    ${link(page - 1, 'prev', 'previous')}
    <span>${phrase(language, 'page', { page, pages })}</span>
    ${link(page + 1, 'next', 'next')}
  </nav>`;
}

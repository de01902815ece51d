import { html, raw } from 'hono/html';
import { phrase } from '../../phrases/phrase.ts';
import type { Language } from '../../phrases/language.ts';
import type { Html } from '../elements/html.ts';

/** The sections of the reader, as the header lists them. */
export type Section = 'ask' | 'articles' | 'speakers' | 'sides' | 'overTime';

export interface PageFrame {
  readonly language: Language;
  /** As it stands in the window's title; escaped here. */
  readonly title: string;
  /** Where the page belongs; none for what went wrong. */
  readonly section?: Section;
  /** Seconds after which the page looks again. */
  readonly again?: number;
  /** Paths of the style sheet, the script and the icon. */
  readonly assets: Readonly<Record<'style.css' | 'page.js' | 'icon.svg', string>>;
}

/** A whole page: landmarks, a link past the header, the sections, the content, and room for an article beside it. */
export function layout({ language, title, section, again, assets }: PageFrame, content: Html): Html {
  const link = ([id, path, name]: (typeof SECTIONS)[number]): Html =>
    html`<li><a href="${path}" ${current(id === section)}>${phrase(language, name)}</a></li> `;
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${again === undefined ? '' : html`<meta http-equiv="refresh" content="${again}" />`}
        <title>${title} · On Record</title>
        <link rel="icon" href="${assets['icon.svg']}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets['style.css']}" />
        <script src="${assets['page.js']}"></script>
      </head>
      <body>
        <a class="skip" href="#main">${phrase(language, 'webSkip')}</a>
        <header>
          <a class="brand" href="/">On Record</a>
          <nav aria-label="${phrase(language, 'webSections')}">
            <ul>
              ${SECTIONS.map(link)}
            </ul>
          </nav>
          <button id="theme" class="plain" type="button" hidden>${phrase(language, 'webDark')}</button>
        </header>
        <main id="main" tabindex="-1">${content}</main>
        <aside id="beside" tabindex="-1" aria-label="${phrase(language, 'webBeside')}">
          <button class="plain" type="button">${phrase(language, 'webClose')}</button>
        </aside>
        <footer>${phrase(language, 'helpIntro')}</footer>
      </body>
    </html>`;
}

const SECTIONS = [
  ['ask', '/', 'webAsk'],
  ['articles', '/articles', 'webArticles'],
  ['speakers', '/speakers', 'speakers'],
  ['sides', '/sides', 'webSides'],
  ['overTime', '/over-time', 'webOverTime'],
] as const satisfies readonly (readonly [Section, string, string])[];

function current(isCurrent: boolean): Html {
  return raw(isCurrent ? 'aria-current="page"' : '');
}

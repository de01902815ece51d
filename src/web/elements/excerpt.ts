import { html } from 'hono/html';
import type { Excerpt } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import type { Verbatim } from '../../evidence/verified.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { articlePath } from '../links/paths.ts';
import { attribution } from './attribution.ts';
import { dateInWords } from './dates.ts';
import type { Html } from './html.ts';
import { words } from './words.ts';

/** What is shown of an excerpt, or of a statement that stands for one. */
export interface ShownExcerpt extends Pick<
  Excerpt,
  'kind' | 'stance' | 'via' | 'speaker' | 'author' | 'articleId' | 'corrected'
> {
  readonly text: Verbatim;
  /** Offset of the text, where it is one span; those of `answer` and `bearers` are like it. */
  readonly start?: number;
  readonly answer?: readonly Span[];
  readonly bearers?: Excerpt['bearers'];
  /** What is marked in its article. */
  readonly places: readonly Span[];
  /** Other articles with the same words, and where in them, as far as that is known. */
  readonly alsoIn: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly articleId: string;
  readonly places: readonly Span[];
  readonly outlet?: string | null;
  readonly date?: string | null;
}

/**
 * An excerpt as a quotation; under it who said it and how it holds, outlet and date, and the link to its place, which
 * opens the article there.
 *
 * @param title of its article, on one line
 */
export function excerpt(
  shown: ShownExcerpt,
  { title, outlet, date }: { readonly title: string; readonly outlet: string | null; readonly date: string | null },
  language: Language,
): Html {
  // It was compared with its file again, and stands there no longer.
  if (shown.text === '') return html`<p class="quiet">${phrase(language, 'gone')}</p>`;
  const others = shown.alsoIn.filter(({ articleId }, n, all) => isFirst(articleId, n, all, shown.articleId));
  return html`<figure class="excerpt">
    <blockquote dir="auto">${words(shown)}</blockquote>
    <figcaption>
      ${attribution(shown, language)}<br />${outlet === null ? '' : html`<bdi>${outlet}</bdi> · `}${dateInWords(
        date,
        language,
      )}
      · ${placeLink(shown, html`${phrase(language, 'webReadThere')}: <bdi>${title}</bdi>`)}
      ${others.length === 0 ? '' : alsoIn(others, language)}
    </figcaption>
  </figure>`;
}

function placeLink({ articleId, places }: Pick<Elsewhere, 'articleId' | 'places'>, content: Html): Html {
  return html`<a href="${articlePath(articleId, places)}" data-beside>${content}</a>`;
}

function alsoIn(others: readonly Elsewhere[], language: Language): Html {
  const links = others.map((other, n) => {
    const { articleId, outlet, date } = other;
    const name = [outlet ?? articleId, ...(date ? [dateInWords(date, language)] : [])].join(', ');
    return html`${n === 0 ? ' ' : '; '}${placeLink(other, html`<bdi>${name}</bdi>`)}`;
  });
  return html`<br />${phrase(language, 'alsoIn', { n: others.length })}:${links}`;
}

/** Each article once, and not the one that is shown. */
function isFirst(articleId: string, n: number, all: readonly Elsewhere[], own: string): boolean {
  return articleId !== own && all.findIndex((other) => other.articleId === articleId) === n;
}

import { html } from 'hono/html';
import type { Article, Block, Copy } from '../../domain/article.ts';
import type { Place } from '../../domain/place.ts';
import type { Span } from '../../domain/span.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { placeAt } from '../../text/placeAt.ts';
import { MARK_ID, pagePath, timelinePath } from '../links/paths.ts';
import { dateInWords } from '../elements/dates.ts';
import type { Html } from '../elements/html.ts';
import { labelOf } from '../../indexing/labelOf.ts';

/**
 * An article as it was kept, block by block, with the words of some spans marked; first where it is from, its files,
 * and who speaks in it. Of a file with pages or times each page, which opens in the file, or the time of each
 * paragraph, is told.
 *
 * @param marks offsets into the article's text, in order; what reaches beyond a block marks what there is
 */
export function articlePage(
  { article, statements }: StandingArticle,
  marks: readonly Span[],
  language: Language,
): Html {
  const title = article.blocks.find(({ kind }) => kind === 'title');
  // The title stands above already, unless the words that are looked for stand in it.
  const blocks = article.blocks.filter((block) => block !== title || isMarked(block, marks));
  const first = blocks.find((block) => isMarked(block, marks));
  const speakers = [...new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []))];
  return html`<article>
    <h1 dir="auto">${labelOf(article)}</h1>
    <p class="quiet">
      ${article.outlet === null ? '' : html`<bdi>${article.outlet}</bdi> · `}${
        article.author === null ? '' : html`<bdi>${phrase(language, 'by', { author: article.author })}</bdi> · `
      }${dateInWords(article.date, language)}
    </p>
    ${original(article.url, language)}
    <p class="quiet">
      ${phrase(language, 'files')}:
      ${article.copies.map((copy, n) => html`${n === 0 ? '' : ', '}<bdi>${fileOf(copy)}</bdi>`)}
    </p>
    ${speakers.length === 0 ? '' : whoSpeaks(speakers, language)}
    ${
      first === undefined
        ? ''
        : html`<p>
            <a href="#${MARK_ID}">${phrase(language, 'webToWords')}</a>${placeOfMark(article, first, marks, language)}
          </p>`
    }
    <div class="body" dir="auto">
      ${setOut(
        blocks,
        (block, n) =>
          html`${turnTo(article, block, blocks[n - 1], language)}${contentOf(article, block, marks, block === first)}`,
      )}
    </div>
  </article>`;
}

function whoSpeaks(speakers: readonly string[], language: Language): Html {
  return html`<p class="quiet">${phrase(language, 'speakers')}: ${speakers.map(voiceLink)}</p>`;
}

function voiceLink(name: string, n: number): Html {
  return html`${n === 0 ? '' : ', '}<a href="${timelinePath(name)}"><bdi>${name}</bdi></a>`;
}

/** A file, and which of its records. */
function fileOf({ file, id, at }: Copy): string {
  return at === undefined ? file : `${file} (${id})`;
}

/** Page and line, or the time, of the first marked words. */
function placeOfMark(article: Article, block: Block, marks: readonly Span[], language: Language): Html | '' {
  const mark = marks.find(({ start, end }) => start < block.end && end > block.start);
  const place = placeAt(article.places, Math.max(block.start, mark?.start ?? 0));
  return place === undefined ? '' : html` <span class="quiet">· ${nameOf(place, article, language)}</span>`;
}

/** Page or time of a block, where the one before has another. */
function turnTo(article: Article, block: Block, before: Block | undefined, language: Language): Html | '' {
  const [own, last] = [block, before].map((each) => {
    const place = each && placeAt(article.places, each.start);
    return place !== undefined && 'page' in place ? { page: place.page } : place;
  });
  if (own === undefined || (last !== undefined && describePlace(own, language) === describePlace(last, language)))
    return '';
  return html`<small class="quiet">${nameOf(own, article, language)}</small> `;
}

/** A page opens in the file. */
function nameOf(place: Place, { id }: Article, language: Language): Html | string {
  const words = describePlace(place, language);
  return 'page' in place ? html`<a href="${pagePath(id, place.page)}" type="application/pdf">${words}</a>` : words;
}

/** Blocks in their order, items that follow each other as one list. */
function setOut(blocks: readonly Block[], wordsOf: (block: Block, n: number) => Html): Html[] {
  return blocks.flatMap((block, n) => {
    const content = wordsOf(block, n);
    if (block.kind === 'paragraph') return [html`<p>${content}</p>`];
    if (block.kind !== 'item') return [html`<h2>${content}</h2>`];
    if (blocks[n - 1]?.kind === 'item') return [];
    const end = blocks.findIndex(({ kind }, at) => at > n && kind !== 'item');
    const items = blocks.slice(n, end < 0 ? blocks.length : end);
    return [
      html`<ul>
        ${items.map((item, at) => html`<li>${wordsOf(item, n + at)}</li>`)}
      </ul>`,
    ];
  });
}

/** The words of a block with marks around those of the spans; the first of the page has the id that links go to. */
function contentOf({ text }: Article, { start, end }: Block, marks: readonly Span[], isFirst: boolean): Html {
  const pieces: (Html | string)[] = [];
  let from = start;
  for (const mark of marks) {
    const [first, last] = [Math.max(from, mark.start), Math.min(end, mark.end)];
    if (first >= last) continue;
    const words = text.slice(first, last);
    const isTarget = isFirst && pieces.length === 0;
    pieces.push(
      text.slice(from, first),
      isTarget ? html`<mark id="${MARK_ID}">${words}</mark>` : html`<mark>${words}</mark>`,
    );
    from = last;
  }
  return html`${pieces}${text.slice(from, end)}`;
}

function isMarked(block: Block, marks: readonly Span[]): boolean {
  return marks.some((mark) => block.start < mark.end && mark.start < block.end);
}

/** A link that says where it goes: never a host that is hidden behind other words. */
function original(url: string | null, language: Language): Html | '' {
  if (url === null || !URL.canParse(url)) return '';
  const { protocol, host, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return html`<p>
    <a href="${href}" rel="noopener noreferrer nofollow"><bdi>${phrase(language, 'webOriginal', { host })}</bdi></a>
  </p>`;
}

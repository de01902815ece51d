import type { Markup, SeedBlock } from '../../../domain/seed.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { foldSpace } from '../adapter/writeBlocks.ts';
import { ELEMENT, type HtmlNode, TEXT } from './htmlNode.ts';

const skipped = wordSet(`
  SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FORM BUTTON NAV FIGCAPTION HEAD DIALOG AUDIO VIDEO CANVAS OBJECT MAP MATH
  SELECT TEXTAREA AMP-AD AMP-CONSENT AMP-SOCIAL-SHARE AMP-ANALYTICS
`);
/** What browsers set apart from the line around it; all else, unknown elements too, stands in the line. */
const apart = wordSet(`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER
  HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL
`);
const headings = /^H[1-6]$/;
/** An address and nothing else. */
const ADDRESS = /^https?:\/\/\S+$/;
/** Share of a block's letters that are links, from which on it is nothing but links. */
const ALL_LINKS = 0.8;

export interface TextWithBlocks {
  readonly text: string;
  readonly blocks: readonly SeedBlock[];
}

/**
 * Text of a tree, one block a line with an empty line between: every element that browsers set apart starts a new
 * block, two `<br>` too; white space is folded as a browser shows it, and what no browser shows (soft hyphens,
 * zero-width spaces) is left out. List items start with "• ", cells of a table row are joined by " | ", and what stands
 * in `<q>` has marks.
 * @param isArticle whether the tree is an article and nothing else: of a page, what is mostly links leads elsewhere
 */
export function blocksOf(root: HtmlNode, isArticle = false): TextWithBlocks {
  const blocks: SeedBlock[] = [];
  let text = '';
  let current = '';
  let linked = 0;
  let quotes = 0;
  let rows = 0;
  let links = 0;
  let timed = 0;
  let times = 0;
  let bullet = '';
  const flush = (markup: Markup): void => {
    const words = foldSpace(current);
    if (words) {
      if (text !== '') text += '\n\n';
      text += bullet;
      const start = text.length;
      text += words;
      const isLinked = linked > 0 && linked >= lettersOf(words) * ALL_LINKS;
      // A sentence whose link leaves words of it out is said in an article: "From a report by Ann Lee:".
      const isSaid =
        isArticle && linked < lettersOf(words) && /[\p{L}\p{N}]["'”’»)]{0,3}[.:…]["'”’»)]{0,3}$/u.test(words);
      const isLinks = isLinked && !isSaid && (markup !== 'heading' || bullet !== '');
      blocks.push({
        start,
        end: text.length,
        markup: isLinks || ADDRESS.test(words) ? 'links' : bullet ? 'item' : markup,
      });
      bullet = '';
    }
    current = '';
    linked = 0;
    timed = 0;
  };
  /** Nothing but a time stands in the block: the head of an entry of a live blog. */
  const isTimed = (): boolean => timed > 0 && timed >= lettersOf(current);
  const enter = (node: HtmlNode): boolean => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? '';
      current += words;
      if (links > 0) linked += lettersOf(words);
      if (times > 0) timed += lettersOf(words);
    }
    if (node.nodeType !== ELEMENT) return false;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return false;
    if (name === 'TIME') times += 1;
    if (name === 'A') links += 1;
    else if (name === 'Q') current += quotes++ % 2 === 0 ? '“' : '‘';
    else if (name === 'BR') {
      if (/\n\s*$/.test(current)) flush(rows > 0 ? 'row' : 'paragraph');
      else current += '\n';
      return false;
    } else if (name === 'TD' || name === 'TH') {
      if (/\S/.test(current)) current += ' | ';
    } else if (apart.has(name)) {
      flush(rows > 0 ? 'row' : 'paragraph');
      bullet = name === 'LI' ? '• ' : bullet;
      if (name === 'TR') rows += 1;
    }
    return true;
  };
  const leave = (node: HtmlNode): void => {
    const name = node.nodeName.toUpperCase();
    if (name === 'TIME') times -= 1;
    if (name === 'A') links -= 1;
    else if (name === 'Q') current += --quotes % 2 === 0 ? '”' : '’';
    else if (apart.has(name)) {
      const isRow = rows > 0 || node.getAttribute('data-row') !== null;
      flush(headings.test(name) || isTimed() ? 'heading' : isRow ? 'row' : 'paragraph');
      if (name === 'LI') bullet = '';
      if (name === 'TR') rows -= 1;
    }
  };
  // An explicit stack: pages nest deeper than calls may.
  const stack: { node: HtmlNode; children: Iterator<HtmlNode> }[] = [];
  if (enter(root)) stack.push({ node: root, children: root.childNodes[Symbol.iterator]() });
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.children.next();
    if (next.done) {
      leave(top.node);
      stack.pop();
    } else if (enter(next.value)) {
      stack.push({ node: next.value, children: next.value.childNodes[Symbol.iterator]() });
    }
  }
  flush('paragraph');
  return { text, blocks };
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

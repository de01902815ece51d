import type { HtmlNode } from './htmlNode.ts';

/** Letters that a wrapper may have beside its quotation: "View on …". */
const BESIDE = 40;
/** Wrappers around one another that are looked at. */
const WRAPPERS = 4;

/**
 * Puts a block quotation in the place of what holds it and nothing else, as what others posted is built into a page:
 * Readability drops such a part for its name ("social-embed") and its links. Changes the document.
 */
export function freeBlockquotes(body: HtmlNode): void {
  for (const quotation of body.querySelectorAll('blockquote')) {
    const most = lengthOf(quotation) + BESIDE;
    let wrapper: HtmlNode | null = null;
    let node = quotation.parentNode;
    for (let n = 0; n < WRAPPERS && node?.nodeName.toUpperCase() === 'DIV' && lengthOf(node) <= most; n += 1) {
      wrapper = node;
      node = node.parentNode;
    }
    wrapper?.replaceWith(quotation);
  }
}

function lengthOf(node: HtmlNode): number {
  return (node.textContent ?? '').replace(/\s+/gu, '').length;
}

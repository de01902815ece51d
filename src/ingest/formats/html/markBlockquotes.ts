/** The part of the DOM that is used here. */
interface DomNode {
  textContent: string | null;
  readonly ownerDocument?: { createElement(name: string): DomNode } | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
  querySelector(selector: string): DomNode | null;
  closest(selector: string): DomNode | null;
  after(node: DomNode): void;
  prepend(text: string): void;
  append(text: string): void;
  remove(): void;
}

/**
 * Makes block quotations that name whom they are from say so in their text, as a reader of the page sees it: the words
 * in marks, and under them a paragraph with a dash and the name. Readability drops footers, and captions are left out
 * elsewhere. Changes the document.
 */
export function markBlockquotes(document: Pick<DomNode, 'querySelectorAll'>): void {
  for (const quotation of document.querySelectorAll('blockquote')) {
    const credit = creditOf(quotation);
    const name = folded(credit).replace(/^[-–—―\s]+/u, '');
    const line = quotation.ownerDocument?.createElement('p');
    if (credit === null || name === '' || line === undefined) continue;
    credit.remove();
    const words = folded(quotation);
    if (words !== '' && !/["“”«»„]/u.test(words)) {
      const paragraphs = [...quotation.querySelectorAll('p')].filter((each) => folded(each) !== '');
      (paragraphs[0] ?? quotation).prepend('“');
      (paragraphs.at(-1) ?? quotation).append('”');
    }
    line.textContent = `— ${name}`;
    quotation.after(line);
  }
}

/** The footer or `<cite>` that ends the quotation, or the caption of its figure. */
function creditOf(quotation: DomNode): DomNode | null {
  const inside = [...quotation.querySelectorAll('footer, cite')].find(
    (each) => folded(each) !== '' && folded(quotation).endsWith(folded(each)),
  );
  return inside ?? quotation.closest('figure')?.querySelector('figcaption') ?? null;
}

function folded(node: DomNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

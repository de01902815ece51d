interface DomNode {
  readonly ownerDocument?: { createElement(name: string): DomNode } | null;
  textContent: string | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
  querySelector(selector: string): DomNode | null;
  before(node: DomNode): void;
  remove(): void;
}

/** Words in small letters of a preformatted part that is running text. */
const MIN_WORDS = 60;

/**
 * Makes paragraphs of text that a page shows as it was typed (`<pre>`, as gazettes and old archives have it): parted by
 * empty lines, and by indents where not every line has one. Code is left alone. Changes the document.
 */
export function partPreformatted(document: Pick<DomNode, 'querySelectorAll'>): void {
  for (const pre of document.querySelectorAll('pre')) {
    const text = pre.textContent ?? '';
    if (pre.querySelector('code, p, div, span') !== null || !isProse(text)) continue;
    for (const words of partParagraphs(text).split(/\n[ \t\r]*\n/)) {
      const paragraph = pre.ownerDocument?.createElement('p');
      if (paragraph === undefined || words.trim() === '') continue;
      paragraph.textContent = words;
      pre.before(paragraph);
    }
    pre.remove();
  }
}

/** A text with an empty line before each indent, where some lines are indented and others are not. */
export function partParagraphs(text: string): string {
  const indented = text.match(/\n[ \t]{2,20}[^\s<]/g)?.length ?? 0;
  // Source that a program indented is so on every line.
  const flush = text.match(/\n[^\s<]/g)?.length ?? 0;
  return indented > 2 && flush > 2 ? text.replace(/\n[ \t]{2,20}(?=\S)/g, '\n\n') : text;
}

/** More words in small letters than signs of code. */
function isProse(text: string): boolean {
  const words = text.match(/(?<!\S)\p{Ll}+(?=[\s,.;:])/gu)?.length ?? 0;
  return words >= MIN_WORDS && words > (text.match(/[{}()[\]=<>;\\/|_$]/g)?.length ?? 0);
}

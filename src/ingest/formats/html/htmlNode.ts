/** The part of the DOM that is used here (the project compiles without the browser's types). */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
  getAttribute(name: string): string | null;
  replaceWith(node: HtmlNode): void;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
  closest(selector: string): HtmlNode | null;
  remove(): void;
}

export const ELEMENT = 1;
export const TEXT = 3;

import type { HtmlNode } from './htmlNode.ts';

/** What a page shows struck through. */
const STRUCK = 'del, s, strike, [style*="line-through"]';

/** Takes out what is struck through: the author took it back, and what stands for it follows. Changes the document. */
export function dropStruck(body: HtmlNode): void {
  for (const node of body.querySelectorAll(STRUCK)) node.remove();
}

import { parseHTML } from 'linkedom';
import { blocksOf, type TextWithBlocks } from './blocksOf.ts';
import { dropStruck } from './dropStruck.ts';
import { findExcess } from './findExcess.ts';
import { flattenTables } from './flattenTables.ts';
import { markBlockquotes } from './markBlockquotes.ts';
import { partParagraphs, partPreformatted } from './partPreformatted.ts';

/**
 * The readable text of HTML that is an article and nothing else, as feeds, records and books hold it; null where it has
 * too much of everything. Where only empty lines part its paragraphs, as WordPress stores them, they do; and so do
 * indents in a text that was wrapped by hand, as agencies send it in one paragraph.
 */
export function readFragment(html: string): TextWithBlocks | null {
  if (findExcess(html) !== null) return null;
  const paragraphs = html.match(/<p[\s>]/gi)?.length ?? 0;
  const typed = paragraphs < 2 ? partParagraphs(html) : html;
  const body = paragraphs === 0 || typed !== html ? typed.replace(/\n[ \t\r]*\n/g, '<p>') : html;
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${body}</body></html>`);
  dropStruck(document.body as unknown as Parameters<typeof dropStruck>[0]);
  partPreformatted(document as unknown as Parameters<typeof partPreformatted>[0]);
  markBlockquotes(document as unknown as Parameters<typeof markBlockquotes>[0]);
  flattenTables(document as unknown as Parameters<typeof flattenTables>[0]);
  return blocksOf(document.body as unknown as Parameters<typeof blocksOf>[0], true);
}

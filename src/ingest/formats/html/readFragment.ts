import { parseHTML } from 'linkedom';
import { blocksOf, type TextWithBlocks } from './blocksOf.ts';
import { findExcess } from './findExcess.ts';
import { flattenTables } from './flattenTables.ts';
import { markBlockquotes } from './markBlockquotes.ts';

/**
 * The readable text of HTML that is an article and nothing else, as feeds, records and books hold it; null where it has
 * too much of everything. Where only empty lines part its paragraphs, as WordPress stores them, they do; and so do indents
 * in a text that was wrapped by hand, as agencies send it in one paragraph.
 */
export function readFragment(html: string): TextWithBlocks | null {
  if (findExcess(html) !== null) return null;
  const paragraphs = html.match(/<p[\s>]/gi)?.length ?? 0;
  const parted = paragraphs === 0 ? html.replace(/\n[ \t\r]*\n/g, '<p>') : html;
  const body = paragraphs < 2 && isIndented(html) ? parted.replace(/\n[ \t]{2,20}(?=\S)/g, '<p>') : parted;
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${body}</body></html>`);
  markBlockquotes(document as unknown as Parameters<typeof markBlockquotes>[0]);
  flattenTables(document as unknown as Parameters<typeof flattenTables>[0]);
  return blocksOf(document.body as unknown as Parameters<typeof blocksOf>[0]);
}

/** Some lines are indented and others are not: source that a program indented is so on every line. */
function isIndented(html: string): boolean {
  const indented = html.match(/\n[ \t]{2,20}[^\s<]/g)?.length ?? 0;
  const flush = html.match(/\n[^\s<]/g)?.length ?? 0;
  return indented > 2 && flush > 2;
}

import type { RawBlock } from './rawBlock.ts';

/**
 * Whether the blocks are those that were found in a page by its markup: what is a link, an entry or a paragraph is
 * known then, and does not have to be told from the length of a line.
 */
export function isOfPage(blocks: readonly RawBlock[]): boolean {
  return blocks.some(({ markup }) => markup === 'paragraph');
}

import type { PlaceFrom } from '../../../domain/place.ts';
import type { Markup, SeedBlock } from '../../../domain/seed.ts';

/** What a writer has written: the text, its blocks, and where its parts stand in the file. */
interface Written {
  readonly text: string;
  readonly blocks: readonly SeedBlock[];
  readonly places: readonly PlaceFrom[];
}

/** Writes the readable text of a document block by block, with an empty line between. */
export interface BlockWriter {
  /**
   * Adds a block; white space is folded, and one without words adds nothing.
   * @param from where parts of the block stand, with offsets into `words`, which then must be folded already
   */
  add(words: string, markup: Markup, from?: readonly PlaceFrom[]): void;
  readonly written: () => Written;
}

/** Makes an empty writer. */
export function createBlockWriter(): BlockWriter {
  const parts: string[] = [];
  const blocks: SeedBlock[] = [];
  const places: PlaceFrom[] = [];
  let length = 0;
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  return {
    add(words, markup, from = []) {
      const folded = foldSpace(words);
      if (folded === '') return;
      if (length > 0) put('\n\n');
      if (markup === 'item') put('• ');
      const start = length;
      put(folded);
      blocks.push({ start, end: length, markup });
      for (const place of from) places.push({ ...place, start: start + place.start });
    },
    written: () => ({ text: parts.join(''), blocks, places }),
  };
}

/** White space as a page shows it, without what no page shows: soft hyphens, zero-width spaces. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

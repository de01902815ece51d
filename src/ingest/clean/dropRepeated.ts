import { foldText } from '../../text/fold/foldText.ts';
import { isOfPage } from '../blocks/isOfPage.ts';
import type { OpenBlock } from '../blocks/classifiedBlock.ts';

/** A block this long is not written twice on purpose; a refrain or an answer ("I do not recall.") is shorter. */
const LONG_WORDS = 12;

/**
 * Drops what stood in the seed before: scrapes often hold a body twice. Short blocks go with their neighbours only,
 * where the one before them is repeated from the same place, and headings where the seed repeats itself at all.
 */
export function dropRepeated(blocks: readonly OpenBlock[]): void {
  const firstAt = new Map<string, number>();
  const repeats = blocks.map((block, i) => {
    if (block.verdict && 'reason' in block.verdict) return undefined;
    const folded = foldText(block.features.text);
    const first = firstAt.get(folded);
    if (first === undefined) firstAt.set(folded, i);
    return first;
  });
  // A page's own lists and tables repeat their entries.
  const isPage = isOfPage(blocks);
  const isLong = (i: number): boolean =>
    (blocks[i]?.features.words ?? 0) >= LONG_WORDS && !(isPage && !blocks[i]?.features.endsSentence);
  const repeatsItself = repeats.some((first, i) => first !== undefined && isLong(i));
  const dropped = new Set<number>();
  for (const [i, first] of repeats.entries()) {
    const block = blocks[i];
    if (first === undefined || !block || (block.verdict && 'kind' in block.verdict)) continue;
    const followsRepeat = dropped.has(i - 1) && repeats[i - 1] === first - 1;
    const isHeading = repeatsItself && block.role === 'line' && block.features.words >= 3;
    if (!isLong(i) && (isPage || (!followsRepeat && !isHeading))) continue;
    block.verdict = { reason: 'repeated' };
    dropped.add(i);
  }
}

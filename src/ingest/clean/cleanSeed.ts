import type { Block } from '../../domain/article.ts';
import type { Seed } from '../../domain/seed.ts';
import type { Span } from '../../domain/span.ts';
import { classifyBlocks } from './classifyBlocks.ts';
import type { DropReason } from '../blocks/classifiedBlock.ts';
import { type ArticleMetadata, readMetadata } from './readMetadata.ts';
import { splitBlocks } from '../blocks/splitBlocks.ts';
import type { RawBlock } from '../blocks/rawBlock.ts';

/**
 * A seed without what is no part of its article. Blocks and dropped spans are ordered, disjoint and inside `seed.text`.
 */
export interface CleanSeed {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
  readonly dropped: readonly Dropped[];
}

interface Dropped {
  readonly span: Span;
  readonly reason: DropReason;
}

/**
 * Finds the article in a seed: the blocks that are kept, what the text says about title, outlet, author and date, and
 * what was left out and why. Whole blocks are kept or dropped, so that every kept word is a span of the seed.
 *
 * Works on the text's own features, not on lists of sites: `classifyBlocks` says how. A seed with visible text never
 * ends up empty: where nothing looks like an article, the text stays as it is. Time is linear in the text.
 */
export function cleanSeed(seed: Seed): CleanSeed {
  const judged = classifyBlocks(seed.text, rawBlocks(seed), seed.given.title);
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  for (const { start, end, verdict } of judged) {
    if ('kind' in verdict) blocks.push({ start, end, kind: verdict.kind });
    else dropped.push({ span: { start, end }, reason: verdict.reason });
  }
  dropped.push(...asides(seed, judged));
  dropped.sort((a, b) => a.span.start - b.span.start);
  return { seed, blocks, metadata: readMetadata(seed, judged), dropped };
}

/** Marks on lines of their own, which stand in no block. */
function asides({ marks = [] }: Seed, blocks: readonly Span[]): Dropped[] {
  let next = 0;
  return marks.flatMap(({ start, end, what }) => {
    while ((blocks[next]?.end ?? Infinity) <= start) next += 1;
    const isInside = (blocks[next]?.start ?? Infinity) < end;
    return what === undefined || isInside ? [] : [{ span: { start, end }, reason: what }];
  });
}

/** What the format tells, or else what the lines do. */
function rawBlocks({ blocks, text, marks }: Seed): readonly RawBlock[] {
  return (
    blocks?.map((block) => ({ ...block, bullet: block.markup === 'item', gapBefore: true })) ?? splitBlocks(text, marks)
  );
}

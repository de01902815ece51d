import type { BlockKind } from '../../domain/article.ts';
import type { SeedMark } from '../../domain/seed.ts';
import type { BlockFeatures } from './describeBlock.ts';
import type { Boilerplate } from './findBoilerplate.ts';
import type { RawBlock } from './rawBlock.ts';
import type { Byline } from './readByline.ts';

/** Why a block is no part of the article. */
export type DropReason =
  | NonNullable<SeedMark['what']>
  | 'menu'
  | 'related links'
  | 'label'
  | 'comments'
  | 'caption'
  | 'byline'
  | 'counter'
  | 'notice'
  | 'credit'
  | 'symbols'
  | 'repeated'
  | 'before the headline'
  | 'after the end'
  | 'stray line'
  | 'markup';

export type Verdict = { readonly kind: BlockKind } | { readonly reason: DropReason };

/** prose: running text. line: short and without a full stop, a headline or a link. The rest is known by its words. */
export type Role = Boilerplate | 'byline' | 'prose' | 'line';

/** A block while it is judged; stages fill `verdict` one after the other. */
export interface OpenBlock extends RawBlock {
  readonly features: BlockFeatures;
  readonly role: Role;
  readonly byline: Byline | null;
  verdict?: Verdict;
}

export interface ClassifiedBlock extends OpenBlock {
  verdict: Verdict;
}

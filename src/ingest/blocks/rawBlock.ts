import type { Markup } from '../../domain/seed.ts';
import type { Span } from '../../domain/span.ts';

/** A block of a seed before anything is decided: its span starts and ends on visible characters, without a bullet. */
export interface RawBlock extends Span {
  /** It stood behind a bullet or a number. */
  readonly bullet: boolean;
  /** An empty line (or the start of the text) stands before it. */
  readonly gapBefore: boolean;
  readonly markup?: Markup;
}

import type { Span } from '../../domain/span.ts';

/** What is said, as spans of the article's text; and which way from the cue it stands. */
export interface Content {
  readonly spans: readonly Span[];
  readonly side: 'left' | 'right' | 'both' | 'beside' | 'chain';
}

import type { Span } from '../../domain/span.ts';

/**
 * Words that the form of the page gives to somebody, without a verb of saying: after "Name:", above a signature, under
 * a name or under a question.
 */
export interface Turn {
  /** The words that name whoever speaks; null where nothing does, or an outlet asks: no statement is made of that. */
  readonly source: Span | null;
  /** What tells it: a colon, a dash, the question above. */
  readonly cue: Span;
  /** Whole paragraphs, or what is left of them after the label. */
  readonly content: readonly Span[];
  /** Number of the block that holds the cue. */
  readonly block: number;
}

import type { Span } from '../../../domain/span.ts';

/** Content after its cue. */
export interface Right {
  readonly span: Span;
  /** Goes on with a sentence that was cut by the cue: "The talks, he said, had failed". */
  readonly resumes: boolean;
  /** What it is said of, where that stands before the source: "which" of "which she called dead". */
  readonly about?: Span;
}

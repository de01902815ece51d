import type { Period } from './period.ts';

/** Narrows a question; names are matched without regard to case, and articles without a date are of no period. */
export interface AskOptions extends Period {
  /** Only what this side said, or who speaks by this name. */
  readonly side?: string;
  /** Only articles of this outlet, or this article (its id). */
  readonly source?: string;
  /** A question that this one leans on: searched with for what "it" and "they" are, and not read. */
  readonly context?: string;
  /** The question before, of which this one may be the follow-up. */
  readonly after?: string;
  /** Carry with each excerpt why it is shown. */
  readonly explain?: boolean;
}

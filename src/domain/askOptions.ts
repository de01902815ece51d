/** Narrows a question; names are matched without regard to case. */
export interface AskOptions {
  /** Only what this side said. */
  readonly side?: string;
  /** Only articles of this outlet, or this article (its id). */
  readonly source?: string;
}

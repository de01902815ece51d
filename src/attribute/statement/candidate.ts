import type { Quote } from '../../text/findQuotes.ts';
import type { Content } from '../content/content.ts';
import type { Cue } from '../cue/cue.ts';
import type { Source } from '../source/source.ts';

/** A cue with its source and content, all in one sentence but for quotes beside it. */
export interface Candidate {
  /** Chunks `first` to `end`, one past the last. */
  readonly cue: Pick<Cue, 'first' | 'end'>;
  readonly source: Source | null;
  readonly content: Content;
  /** Who hands on what the source said: "the agency" of "the agency quoted Voss as saying". */
  readonly reporter?: Source;
  /** What the content reports somebody to say: "X reported that Y said …". */
  readonly nested?: readonly Candidate[];
  /** Who denies it in a clause beside it: "…, which Lind denies". */
  readonly denial?: Candidate;
}

/** Quotes that touch a sentence from outside: one that ends right before it, one that opens the next. */
export interface Beside {
  readonly before: Quote | null;
  readonly after: Quote | null;
}

import type { Span } from '../../domain/span.ts';
import type { Speaker, Stance, Statement } from '../../domain/statement.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import type { QuoteWord } from '../../indexing/quoteWords.ts';
import type { WordChange } from './alignWords.ts';

/** Where words stand, and who says them there. */
export interface Place extends Span {
  readonly found: StandingArticle;
  /** The statement that the words belong to; null where nobody is found to say them. */
  readonly statement: Statement | null;
  /** How the words hold there; null where nobody says them, and nothing denies them. */
  readonly stance: Stance | null;
}

/** An article that is looked at, its words, and their keys. */
export interface Text {
  readonly one: StandingArticle;
  readonly theirs: readonly QuoteWord[];
  readonly keys: readonly string[];
}

/** Words of a quote that stand somewhere in one piece. */
export interface Piece {
  readonly words: string;
  readonly place: Place;
}

/**
 * Whether words that were handed in are in the corpus. Decided by the words alone: case, punctuation and quotation
 * marks do not count.
 */
export type QuoteVerdict =
  /** The place by which the speaker was judged comes first. */
  | { readonly kind: 'verbatim'; readonly places: readonly Place[]; readonly speaker: SpeakerVerdict }
  /** The same sentence with words changed, left out or put in. */
  | {
      readonly kind: 'changed';
      readonly place: Place;
      readonly changes: readonly WordChange[];
      readonly speaker: SpeakerVerdict;
    }
  /** Pieces that stand word for word, but not together. In the order of the quote. */
  | { readonly kind: 'stitched'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'notFound';
      /** What comes nearest; null where nothing shares its words. */ readonly nearest: Place | null;
    };

/** How words hold that are there, but not as said; the speaker where the text names one. */
export interface Held {
  readonly kind: Exclude<Stance, 'said'>;
  readonly speaker: Speaker | null;
  readonly via?: string;
}

/** The words were changed in substance: by a negation or a figure. */
interface Differs {
  readonly kind: 'differs';
  readonly speaker: Speaker | null;
}

/**
 * `notAsked` where no speaker was claimed; `unclear` where the text does not say. A stance, whoever was claimed, where
 * the text has the words, but not as said; where another than was claimed has them so, `other` with the stance.
 */
export type SpeakerVerdict =
  | {
      readonly kind: 'notAsked' | 'asClaimed' | 'unclear';
      /** Who denies the same words elsewhere; null where nobody is named. */
      readonly deniedBy?: Speaker | null;
    }
  | { readonly kind: 'other'; readonly speaker: Speaker; readonly held?: Held | Differs }
  | Differs
  | Held;

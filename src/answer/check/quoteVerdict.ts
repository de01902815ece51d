import type { Span } from '../../domain/span.ts';
import type { Speaker, Stance, Statement } from '../../domain/statement.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import type { WordChange } from './alignWords.ts';

/** Where words stand, and who says them there. */
export interface Place extends Span {
  readonly found: StandingArticle;
  /** The statement that the words belong to; null where nobody is found to say them. */
  readonly statement: Statement | null;
  /** How the words hold there; null where nobody says them, and nothing denies them. */
  readonly stance: Stance | null;
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
  | { readonly kind: 'stitched'; readonly pieces: readonly { readonly words: string; readonly place: Place }[] }
  | {
      readonly kind: 'notFound';
      /** What comes nearest; null where nothing shares its words. */ readonly nearest: Place | null;
    };

/**
 * `notAsked` where no speaker was claimed; `unclear` where the text does not say. A stance, whoever was claimed, where
 * the text has the words, but not as said.
 */
export type SpeakerVerdict =
  | { readonly kind: 'notAsked' | 'asClaimed' | 'unclear' }
  | { readonly kind: 'other'; readonly speaker: Speaker }
  | { readonly kind: Exclude<Stance, 'said'>; readonly speaker: Speaker | null; readonly via?: string };

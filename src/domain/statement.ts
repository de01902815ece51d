import type { Corrected } from './correction.ts';
import type { Span } from './span.ts';

/**
 * quote: all of the content stands in quotation marks, or is a turn of an interview, a letter or the like; mixed: a
 * part of it does; paraphrase: none of it.
 */
export type StatementKind = 'quote' | 'mixed' | 'paraphrase';

/**
 * How a statement holds. `said`: the article gives it as the speaker's words or view. `denied`: the speaker denies,
 * rejects or did not say it. `conditional`: it depends on a condition, or would or could be said. `asked`: it is a
 * question. `reported`: somebody else says that the speaker said it.
 */
export type Stance = 'said' | 'denied' | 'conditional' | 'asked' | 'reported';

/** How the speaker was found: by a name in the source, through a pronoun, or through a description ("the group"). */
export type Resolution = 'named' | 'pronoun' | 'nominal';

export interface Speaker {
  /**
   * Canonical name within the article ("Steve Witkoff", "Hamas"), or the description as it stands ("diplomats in
   * Doha").
   */
  readonly name: string;
  /** "US special envoy", where the text gives one. */
  readonly role: string | null;
  /** Name of the side the speaker speaks for, or null where that is not known. */
  readonly side: string | null;
  readonly resolved: Resolution;
}

/**
 * Something attributed to a speaker. Spans are offsets into the article's text; fragments of one statement stay one
 * statement.
 */
export interface Statement {
  readonly articleId: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** `narration`: what the article tells itself, as words of who wrote it; found in none, made where it is asked. */
  readonly kind: StatementKind | 'narration';
  readonly stance: Stance;
  /** Null where it is clear that something was said but not by whom. */
  readonly speaker: Speaker | null;
  /** The voice that reports a `reported` statement; absent where the text does not name it. */
  readonly via?: string;
  /** Where a manager mended whose words it is. */
  readonly corrected?: Corrected;
}

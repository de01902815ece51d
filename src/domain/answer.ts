import type { Span } from './span.ts';
import type { Speaker, StatementKind } from './statement.ts';

export type ExcerptKind = StatementKind | 'narration';

/** The same words in another seed. */
export interface AlsoIn extends Span {
  readonly file: string;
  readonly articleId: string;
}

/** A span shown to a user, with its citation. `text` is exactly what stands at the span. */
export interface Excerpt extends Span {
  readonly text: string;
  readonly file: string;
  readonly articleId: string;
  /** Number of its citation in this answer, from 1. */
  readonly citation: number;
  readonly kind: ExcerptKind;
  /** Null for narration, and where the speaker is unclear. */
  readonly speaker: Speaker | null;
  readonly alsoIn: readonly AlsoIn[];
  /** Relevance, higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface Citation {
  readonly number: number;
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly file: string;
  readonly sha256: string;
}

export interface AnswerSide {
  readonly name: string;
  /** How many excerpts of this side fitted the question, and how many of them are in the answer. */
  readonly found: number;
  readonly shown: number;
  /** Positions in `Answer.excerpts`, best first. */
  readonly excerpts: readonly number[];
}

export interface MissingSide {
  readonly name: string;
  readonly note: string;
}

export interface IndexInfo {
  readonly generation: string;
  readonly model: string;
  readonly articles: number;
  readonly passages: number;
}

/** How the question was put, where that was more than its text. */
export interface Asked {
  /** Asked of this side only. */
  readonly side?: string;
  /** Asked of this outlet or article only. */
  readonly source?: string;
  /** What was typed, where `Answer.question` is how a follow-up was understood. */
  readonly typed?: string;
}

/** What a question gets. Machine output prints it as it is (the README documents the shape). */
export interface Answer {
  readonly question: string;
  /** Set by a front end before it keeps the answer, so that it can be asked again in the same way. */
  readonly asked?: Asked;
  readonly outcome: 'answered' | 'no_evidence';
  /** Why not, for `no_evidence`: one sentence that says what was looked for. */
  readonly reason?: string;
  /** Filled for a question about sides, in a neutral order; empty otherwise. */
  readonly sides: readonly AnswerSide[];
  readonly missingSides: readonly MissingSide[];
  /** Best first. For `no_evidence`: empty. */
  readonly excerpts: readonly Excerpt[];
  /** For `no_evidence`: the nearest excerpts, which do not answer; shown only on request. */
  readonly nearest: readonly Excerpt[];
  readonly citations: readonly Citation[];
  /** Calibrated chance, 0..1, that the corpus answers the question. */
  readonly confidence: number;
  /** Short id from which the answer can be shown again. */
  readonly receipt: string;
  readonly index: IndexInfo;
  /** Milliseconds from question to answer. */
  readonly ms: number;
}

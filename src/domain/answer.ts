import type { Place } from './place.ts';
import type { Corrected } from './correction.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';
import type { Speaker, Stance, StatementKind } from './statement.ts';

export type ExcerptKind = StatementKind | 'narration';

/** The same words in another seed, with what that one says about itself. */
export interface AlsoIn extends Span {
  readonly file: string;
  readonly articleId: string;
  /** Absent in answers that were kept before it was. */
  readonly outlet?: string | null;
  readonly date?: string | null;
}

/** Whom a pronoun or a description of an excerpt stands for. */
export interface Bearer extends Span {
  readonly name: string;
}

/** Why an excerpt is shown, or is not: for `--explain`. */
export interface Why {
  /** What it was read for: the question, or one of the things that it asks. */
  readonly part: string;
  /** Its place among the candidates, from 1, and the parts of its score there. */
  readonly candidate: {
    readonly rank: number;
    readonly score: number;
    readonly parts: Readonly<Record<string, number>>;
  } | null;
  /** The reader's scores: of the sentence, and of the window in which it was read. Logits. */
  readonly reader: { readonly score: number; readonly window: number } | null;
  /** Score that it needed. */
  readonly needed: number;
  /** How many near-identical places are folded into it. */
  readonly folded: number;
}

/** A span shown to a user, with its citation. `text` is exactly what stands at the span. */
export interface Excerpt extends Span {
  readonly text: string;
  readonly file: string;
  readonly articleId: string;
  /** Page and line, or time, in a file that has them. */
  readonly place?: Place;
  /** Number of its citation in this answer, from 1. */
  readonly citation: number;
  readonly kind: ExcerptKind;
  /** How what is said in it holds; null for narration, which nobody is said to say. */
  readonly stance: Stance | null;
  /** The voice that reports what is `reported`, where the text names it. */
  readonly via?: string;
  /** Null where the speaker is unclear, and for narration, but where the words of who wrote it are asked for. */
  readonly speaker: Speaker | null;
  /** Whose byline the article has, of narration that is not shown as theirs; absent where it has none. */
  readonly author?: string;
  /** Where a manager mended whose words it is. */
  readonly corrected?: Corrected;
  /** The words that answer, in order; empty where the reader is off. Offsets like `start`. */
  readonly answer: readonly Span[];
  /** Whom its pronouns mean. Offsets like `start`. */
  readonly bearers: readonly Bearer[];
  readonly alsoIn: readonly AlsoIn[];
  /** Relevance, higher is better; comparable within one answer only. */
  readonly score: number;
  /** With `explain`. */
  readonly why?: Why;
}

export interface Citation {
  readonly number: number;
  readonly articleId: string;
  readonly title: string | null;
  /** How an article without a title begins: what it goes by; absent in answers that were kept before it was. */
  readonly opening?: string;
  readonly outlet: string | null;
  readonly date: string | null;
  /** BCP 47, where the article is not in English. */
  readonly language?: string;
  /** Address of the original, as the seed gives it; absent in answers that were kept before it was. */
  readonly url?: string | null;
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

/** One who was asked and of whom nothing is shown; or words that a question quotes and nobody says so. */
export interface MissingSide {
  readonly name: string;
  /** The name is words that are quoted, in quotation marks. */
  readonly isQuote?: true;
  /** Whether they say anything in the articles, on whatever matter. */
  readonly speaks: boolean;
  readonly note: string;
}

export interface IndexInfo {
  readonly generation: string;
  readonly model: string;
  readonly articles: number;
  readonly passages: number;
  /** The corpus that it is the index of; absent for the default one. */
  readonly corpus?: string;
  /** The reader that read what was found; null where it is off, so that candidates stand as retrieval ranks them. */
  readonly reader?: string | null;
}

/** How the question was put, where that was more than its text. */
export interface Asked extends Period {
  /** Asked of this side only. */
  readonly side?: string;
  /** Asked of this outlet or article only. */
  readonly source?: string;
  /** The question before, that it leans on. */
  readonly context?: string;
  /** What was typed, where `Answer.question` is how a follow-up was understood. */
  readonly typed?: string;
}

/** What was looked for and not found. */
export type Abstention =
  /** Nobody and nothing of these names is in any article. */
  | { readonly kind: 'unknownName'; readonly names: readonly string[] }
  /** Of those whose words were asked for none says anything. */
  | { readonly kind: 'notHeard'; readonly names: readonly string[] }
  /** No article is of the period that was asked for. */
  | { readonly kind: 'noneOfPeriod' }
  | {
      readonly kind: 'noAnswer';
      /** Whose words were asked for, who are heard on other things. */
      readonly speakers: readonly string[];
      /** Words of the question that stand nowhere. */
      readonly missing: readonly string[];
      /** Its rarest words, of those that stand somewhere, and names: nothing that answers has them together. */
      readonly topic: readonly string[];
      readonly dates: readonly string[];
      /** What the question quotes, and nobody says in these words; absent for nothing. */
      readonly unsaid?: readonly string[];
    };

/** What a question gets. Machine output prints it as it is (the README documents the shape). */
export interface Answer {
  readonly question: string;
  /** Set by a front end before it keeps the answer, so that it can be asked again in the same way. */
  readonly asked?: Asked;
  /** Asked of a period: how many articles are of it, and how many have no date and were left out. */
  readonly ofPeriod?: { readonly articles: number; readonly undated: number };
  readonly outcome: 'answered' | 'no_evidence';
  /** Why not, for `no_evidence`. Machine output has it as `reason`, a sentence. */
  readonly why?: Abstention;
  /** The question with the nearest words of the articles for those that stand in none; asked only if somebody wants. */
  readonly didYouMean?: string;
  /** Filled for a question about sides, in a neutral order; empty otherwise. */
  readonly sides: readonly AnswerSide[];
  readonly missingSides: readonly MissingSide[];
  /** Best first. For `no_evidence`: empty. */
  readonly excerpts: readonly Excerpt[];
  /**
   * The nearest excerpts, which do not answer, shown only on request: of all for `no_evidence`, else of the missing
   * sides.
   */
  readonly nearest: readonly Excerpt[];
  readonly citations: readonly Citation[];
  /** With `explain`: the best that were not shown, and why. */
  readonly notShown?: readonly (Omit<Excerpt, 'citation'> & { readonly reason: string })[];
  /** Calibrated chance, 0..1, that the corpus answers the question. */
  readonly confidence: number;
  /** Short id from which the answer can be shown again. */
  readonly receipt: string;
  readonly index: IndexInfo;
  /** Milliseconds from question to answer. */
  readonly ms: number;
}

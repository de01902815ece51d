import type { Span } from '../../domain/span.ts';
import type { Stance } from '../../domain/statement.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';

/** A statement before its speaker is known. */
export interface Draft {
  readonly parsed: ParsedSentence;
  /** Number of the sentence that holds the cue. */
  readonly sentence: number;
  readonly block: number;
  readonly sourceChunks: Source | null;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Found beside its cue: gives way to a cue in the content's own sentence. */
  readonly yields: boolean;
  readonly stance: Stance;
  /** What the content reports others to say; their voice is this draft's. */
  readonly nested: readonly Draft[];
  /** Whoever hands on what the source said; says nothing itself. */
  readonly reporter?: Draft;
  /** Of somebody else, who denies it. */
  readonly denial?: Draft;
  /** Of a turn: its label in ordinary case, which names whoever has no other name ("The Chairman"). */
  readonly label?: string;
}

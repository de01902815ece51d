import type { CueVerb } from '../lexicon/reportingVerbs.ts';

/** A place in a sentence that says that somebody says, thinks or wants something. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'view' | 'according';
  /** Chunks `first` to `end` (one past the last). */
  readonly first: number;
  readonly end: number;
  readonly verb: CueVerb;
  readonly form: 'finite' | 'ing' | 'participle' | 'infinitive';
  readonly passive: boolean;
  /** Of "quoted Voss as saying": the chunk of whoever says it. */
  readonly quoted?: number;
  /** Of "a claim by Voss that": the chunk of whoever makes it. */
  readonly maker?: number;
}

/** Words `first` to `end` (one past the last) of a sentence. */
export interface Chunk {
  readonly kind:
    'noun' | 'verb' | 'preposition' | 'conjunction' | 'comma' | 'subordinator' | 'relative' | 'mark' | 'stop' | 'other';
  readonly first: number;
  readonly end: number;
  /** The word that stands for the whole: the last noun, the last verb. */
  readonly head: number;
  /** Verbs only. */
  readonly form: 'finite' | 'ing' | 'participle' | 'infinitive' | undefined;
  readonly passive: boolean;
}

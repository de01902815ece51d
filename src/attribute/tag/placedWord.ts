import type { Tag, Word } from './tagWords.ts';

/** A word among those of its sentence, as the tagger tagged them. */
export interface PlacedWord {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: number;
  readonly lower: string;
  readonly tag: Tag;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** Written large, where that says something: not so in a headline. */
  readonly capital: boolean;
}

import type { Passage } from '../../../domain/article.ts';

/** Where the rows of an article go: its own, and the first of its passages. */
export interface RowPlace {
  readonly article: number;
  readonly firstPassage: number;
}

/** What was written of an article before its statements, and what of it they need. Plain data: it may be spooled. */
export interface AddedRows extends RowPlace {
  readonly passages: readonly Passage[];
  /** What keyword search sees of each passage's text: numbers of content terms in order, and of stop words. */
  readonly words: readonly (readonly [content: string, stops: string])[];
  /** How often each content term, by number, stands in them all. */
  readonly counts: ReadonlyMap<number, number>;
}

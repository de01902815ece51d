import type { PlaceFrom } from './place.ts';
import type { RecordPlace } from './seed.ts';
import type { Span } from './span.ts';

/** What a kept block of a seed is. Only `paragraph` and `item` blocks are embedded and quoted. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item';

/** A whole block of a seed that cleaning kept: a span that starts and ends on visible characters. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where a seed stands. */
export interface SeedFile {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** Where in its file a record stood when it was indexed. */
  readonly at?: RecordPlace;
}

/** One seed that holds this article, and what it says about itself. */
export interface Copy extends SeedFile {
  readonly title: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, or null where the text gives none. */
  readonly date: string | null;
  readonly url: string | null;
}

/**
 * What is left of a seed after cleaning and merging. `id`, `file`, `sha256` and every span belong to the first copy;
 * what it does not say about itself is taken from the others.
 */
export interface Article extends Copy {
  readonly author: string | null;
  /** BCP 47, where it is not in English: then nothing of it is read by English rules. */
  readonly language?: string;
  /** Pages and lines, or times, of a file that has them. */
  readonly places?: readonly PlaceFrom[];
  /** Decoded text of the first copy's seed. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every seed that holds this article; the first is the one that is cited. Never empty. */
  readonly copies: readonly Copy[];
}

/** A sentence of an article, numbered through the article; `block` indexes `Article.blocks`. */
export interface Sentence extends Span {
  readonly block: number;
}

/**
 * The unit that is embedded and ranked: one or more whole sentences of one block, never longer than the model's window.
 */
export interface Passage extends Span {
  /** `<articleId>#<n>`, n counting from 0 within the article. */
  readonly id: string;
  readonly articleId: string;
  /** Range of sentence numbers within the article: first, and one past the last. */
  readonly sentences: readonly [number, number];
}

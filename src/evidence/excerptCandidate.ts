import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';

/** What can become one excerpt: whole sentences of one block, with what is said in them. */
export interface ExcerptCandidate extends Span {
  readonly article: IndexedArticle;
  /** Sentence numbers within the article: first, and one past the last. */
  readonly sentences: readonly [number, number];
  /** Statements whose content stands here, in text order; empty for narration. */
  readonly statements: readonly Statement[];
}

import type { Answer, Excerpt } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';

declare const compared: unique symbol;

/**
 * Words that were compared with their file and stood there. Only this room makes them, and what quotes is rendered from
 * nothing else: no other string compiles.
 */
export type Verbatim = string & { readonly [compared]: true };

/** An excerpt or an article whose text was compared with its file. */
export type Verified<T extends { readonly text: string }> = T & { readonly text: Verbatim };

/** An article of the index whose file still holds the text that was indexed. */
export type StandingArticle = IndexedArticle & { readonly article: Verified<Article> };

/** An answer, every excerpt of which was compared. */
export interface VerifiedAnswer extends Answer {
  readonly excerpts: readonly Verified<Excerpt>[];
  readonly nearest: readonly Verified<Excerpt>[];
  readonly notShown?: readonly Verified<NonNullable<Answer['notShown']>[number]>[];
}

import type { Article, Sentence } from './article.ts';
import type { Statement } from './statement.ts';

/** An article with everything that was found in it, as the index holds it. */
export interface IndexedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

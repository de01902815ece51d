import type { Article } from '../../domain/article.ts';

/** What turns are looked for in. */
export type Page = Pick<Article, 'text' | 'title' | 'blocks'>;

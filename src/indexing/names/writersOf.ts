import type { Article } from '../../domain/article.ts';
import { authorsOf } from './authorsOf.ts';

/** Whose words an article is where it quotes nobody: who wrote it, by name, and the outlet that published it. */
export function writersOf(article: Pick<Article, 'author' | 'outlet'>): string[] {
  return [...new Set([...authorsOf(article), ...(article.outlet === null ? [] : [article.outlet])])];
}

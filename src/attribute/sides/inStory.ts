import type { Article } from '../../domain/article.ts';

/** The name of a party that several stories have, in one of them: "Police (Storm in Castell)". */
export function inStory(party: string, { id, title }: Pick<Article, 'id' | 'title'>): string {
  return `${party} (${title ?? id})`;
}

import type { Statement } from '../domain/statement.ts';
import { quoteKey } from './quoteWords.ts';

/**
 * The words of a statement in order, folded: equal where two articles have the same words.
 *
 * @param text the article's
 */
export function saidWords({ content }: Pick<Statement, 'content'>, text: string): string {
  return quoteKey(content.map(({ start, end }) => text.slice(start, end)).join(' '));
}

import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Statement } from '../../domain/statement.ts';

/** The statements of which some words stand in a sentence, by its number. */
export function saidAt({ sentences, statements }: IndexedArticle, sentence: number): readonly Statement[] {
  const span = sentences[sentence];
  if (span === undefined) return [];
  return statements.filter(({ content }) => content.some(({ start, end }) => start < span.end && span.start < end));
}

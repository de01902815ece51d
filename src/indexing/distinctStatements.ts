import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Statement } from '../domain/statement.ts';
import { sentencesOf } from './sentencesOf.ts';

/**
 * The statements of an article as a reader sees them: those of one speaker in the same sentences are one, the longest.
 */
export function distinctStatements(found: IndexedArticle): readonly Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const statement of found.statements) {
    const key = JSON.stringify([statement.speaker?.name ?? null, sentencesOf(statement, found)]);
    const earlier = byPlace.get(key);
    if (earlier === undefined || length(earlier) < length(statement)) byPlace.set(key, statement);
  }
  return [...byPlace.values()];
}

function length({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

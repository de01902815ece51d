import type { MemoryIndex } from './memoryIndex.ts';
import type { ReadSeedText } from '../../src/domain/ports.ts';

/** Files that hold what was indexed. */
export function filesOf(corpus: Pick<MemoryIndex, 'articles'>): ReadSeedText {
  return async ({ id }) => corpus.articles.find(({ article }) => article.id === id)?.article.text ?? null;
}

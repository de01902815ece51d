import type { Passage } from '../domain/article.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';

/** Names of whoever speaks in a passage, and of their sides; each once. */
export function speakersIn(
  passage: Pick<Passage, 'start' | 'end'>,
  { statements }: Pick<IndexedArticle, 'statements'>,
): readonly string[] {
  const names = new Set<string>();
  for (const { content, speaker } of statements) {
    if (speaker === null || !content.some((span) => span.start < passage.end && span.end > passage.start)) continue;
    names.add(speaker.name);
    if (speaker.side !== null) names.add(speaker.side);
  }
  return [...names];
}

import type { Passage } from '../domain/article.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { KeywordField } from '../domain/index/passageSearch.ts';

/**
 * What keyword search sees of a passage: its words, and those of its article's title, outlet and of whoever speaks in
 * it.
 */
export function passageFields(passage: Passage, indexed: IndexedArticle): Readonly<Record<KeywordField, string>> {
  const { text, title, outlet } = indexed.article;
  return {
    body: text.slice(passage.start, passage.end),
    title: title ?? '',
    speaker: speakersOf(passage, indexed),
    outlet: outlet ?? '',
  };
}

function speakersOf(passage: Passage, { statements }: IndexedArticle): string {
  const names = new Set<string>();
  for (const { content, speaker } of statements) {
    if (speaker === null || !content.some((span) => span.start < passage.end && span.end > passage.start)) continue;
    names.add(speaker.name).add(speaker.side ?? '');
  }
  return [...names].join(' ');
}

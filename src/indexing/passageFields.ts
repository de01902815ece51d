import type { Passage } from '../domain/article.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { KeywordField } from '../domain/index/passageSearch.ts';
import { speakersIn } from './speakersIn.ts';

/**
 * What keyword search sees of a passage: its words, and those of its article's title, outlet and of whoever speaks in
 * it.
 */
export function passageFields(passage: Passage, indexed: IndexedArticle): Readonly<Record<KeywordField, string>> {
  const { text, title, outlet } = indexed.article;
  return {
    body: text.slice(passage.start, passage.end),
    title: title ?? '',
    speaker: speakersIn(passage, indexed).join(' '),
    outlet: outlet ?? '',
  };
}

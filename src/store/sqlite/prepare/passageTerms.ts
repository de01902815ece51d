import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { speakersIn } from '../../../indexing/speakersIn.ts';
import { rememberBy } from '../../../text/memo/rememberBy.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { AddedRows } from './addedRows.ts';

/** What keyword search sees of the passages of an article: whoever speaks in them is a part of it. */
export interface PassageTerms {
  readonly firstPassage: number;
  /** Content terms of the article's title and outlet. */
  readonly title: readonly string[];
  readonly outlet: readonly string[];
  /** Of each passage: numbers of its terms, as they were written, and content terms of whoever speaks in it. */
  readonly passages: readonly (readonly [content: string, stops: string, speakers: readonly string[]])[];
}

/** Names come again in the passages of an article, and outlets in all. */
export function preparePassageTerms(): (indexed: IndexedArticle, added: AddedRows) => PassageTerms {
  const termsOf = rememberBy(
    (text: string) => text,
    (text): readonly string[] => tokenize(text).filter((term) => !isStopWord(term)),
    { longest: 200 },
  );
  return (indexed, { firstPassage, passages, words }) => ({
    firstPassage,
    title: termsOf(indexed.article.title ?? ''),
    outlet: termsOf(indexed.article.outlet ?? ''),
    passages: passages.map((passage, n) => {
      const [content = '', stops = ''] = words[n] ?? [];
      return [content, stops, speakersIn(passage, indexed).flatMap(termsOf)];
    }),
  });
}

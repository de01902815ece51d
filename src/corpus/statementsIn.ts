import type { Excerpt } from '../domain/answer.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';

/**
 * What is said in an excerpt by the speaker that it is shown for: the words from first to last, and that speaker's
 * name; as the article is indexed now.
 */
export function statementsIn(
  { article, statements }: IndexedArticle,
  { start, end, speaker }: Pick<Excerpt, 'start' | 'end' | 'speaker'>,
): readonly { readonly words: string; readonly from: string | null }[] {
  const name = speaker?.name ?? null;
  return statements
    .filter((one) => (one.speaker?.name ?? null) === name)
    .filter(({ content }) => content.some((span) => span.start < end && start < span.end))
    .map(({ content }) => ({ words: article.text.slice(content[0]?.start, content.at(-1)?.end), from: name }));
}

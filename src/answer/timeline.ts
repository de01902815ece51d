import type { Article } from '../domain/article.ts';
import type { SearchIndex } from '../domain/ports.ts';
import type { Statement } from '../domain/statement.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import { quoteWords } from './quoteWords.ts';

/** Somebody who speaks in the corpus: a speaker, or a side with all who speak for it. */
export interface Voice {
  readonly kind: 'speaker' | 'side';
  readonly name: string;
}

export interface TimelineEntry {
  readonly article: Article;
  readonly statement: Statement;
  /** Other articles with the same words. */
  readonly alsoIn: readonly Article[];
}

/**
 * What somebody said, by the date of the article and the order within it; articles without a date come last.
 * The same words in several articles are one entry, at the earliest.
 */
export function timeline(corpus: SearchIndex, voice: Voice): readonly TimelineEntry[] {
  const said = corpus.articles
    .toSorted((a, b) => (a.article.date ?? '9999').localeCompare(b.article.date ?? '9999'))
    .flatMap(({ article, statements }) => statements.filter((statement) => isBy(statement, voice, corpus)).map((statement) => ({ article, statement })));
  const byWords = new Map<string, { article: Article; statement: Statement; alsoIn: Article[] }>();
  for (const { article, statement } of said) {
    const words = quoteWords(statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' '));
    const key = words.map((word) => word.key).join(' ');
    const earlier = byWords.get(key);
    if (earlier === undefined) byWords.set(key, { article, statement, alsoIn: [] });
    else if (earlier.article !== article) earlier.alsoIn.push(article);
  }
  return [...byWords.values()];
}

function isBy({ speaker }: Statement, { kind, name }: Voice, { sides }: SearchIndex): boolean {
  if (speaker === null) return false;
  return kind === 'side' ? speaker.side === name : isSameSpeaker(speaker, name, sides);
}

import { findStatements } from '../../src/attribute/findStatements.ts';
import type { Article, Block, Sentence } from '../../src/domain/article.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';

/** A made-up article, one paragraph a line, with what is said in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** The words at spans, fragments joined by " | ". */
  words(spans: readonly Span[]): string;
}

export function readArticle(text: string, id = 'made-up'): ReadArticle {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
  }
  const sentences = blocks.flatMap((block, number) =>
    splitSentences(text, block).map((span) => ({ ...span, block: number })),
  );
  const copy = {
    id,
    file: `seeds/${id}.txt`,
    sha256: '0'.repeat(64),
    title: null,
    outlet: null,
    date: null,
    url: null,
  };
  const article: Article = { ...copy, author: null, text, blocks, copies: [copy] };
  return {
    article,
    sentences,
    statements: findStatements(article, sentences),
    words: (spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
  };
}

/** One line a statement: who, how it was resolved, kind, words. */
export function linesOf(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(
    ({ speaker, kind, content }) => `${speaker?.name ?? '?'} (${speaker?.resolved ?? '-'}) ${kind}: ${words(content)}`,
  );
}

/** The same without how it was resolved: who, kind, words. */
export function saidIn(text: string): string[] {
  return linesOf(text).map((line) => line.replace(/ \([^)]*\) /, ', '));
}

/** What is said in each statement of a text. */
export function contentsOf(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(({ content }) => words(content));
}

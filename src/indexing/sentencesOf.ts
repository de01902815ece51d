import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';

/** The whole sentences that hold a statement's words: a span for each run of neighbouring sentences, in order. */
export function sentencesOf(statement: Statement, { sentences }: IndexedArticle): readonly Span[] {
  const { content } = statement;
  const from = Math.min(...content.map(({ start }) => start));
  const to = Math.max(...content.map(({ end }) => end));
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    // Most are before or behind all of it.
    if (sentence.end <= from || to <= sentence.start) continue;
    if (!content.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.last === at - 1) Object.assign(run, { end: sentence.end, last: at });
    else runs.push({ start: sentence.start, end: sentence.end, last: at });
  }
  return runs.length === 0 ? statement.content : runs.map(({ start, end }) => ({ start, end }));
}

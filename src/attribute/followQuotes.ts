import type { Sentence } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Quote } from '../text/findQuotes.ts';
import type { Draft } from './draft.ts';

/**
 * Follows content that ends inside a quote to the end of that quote, over sentences, and gives a quote that opens a later
 * sentence of the paragraph, without a cue of its own, to whoever spoke last in it: "…," Smith said. "It failed."
 */
export function followQuotes(sentences: readonly Sentence[], quotes: readonly Quote[], drafts: readonly Draft[]): Draft[] {
  const byStart = new Map<number, Quote>(quotes.map((quote) => [quote.start, quote]));
  const grown: { draft: Draft; content: Span[] }[] = [];
  let next = 0;
  let last: { draft: Draft; content: Span[] } | null = null;
  for (const [number, sentence] of sentences.entries()) {
    if (last !== null && last.draft.block !== sentence.block) last = null;
    const before: number = next;
    for (let draft = drafts[next]; draft !== undefined && draft.sentence === number; draft = drafts[++next]) {
      last = { draft, content: draft.content.map((span) => toQuoteEnd(span, draft, sentence)) };
      grown.push(last);
    }
    if (next > before || last === null) continue;
    const quote = byStart.get(sentence.start);
    const end = last.content.at(-1)?.end ?? 0;
    if (quote !== undefined && quote.start >= end) last.content.push({ start: quote.start, end: quote.end });
  }
  return grown.map(({ draft, content }) => ({ ...draft, content }));
}

function toQuoteEnd(span: Span, { parsed }: Draft, sentence: Span): Span {
  const quote = parsed.quotes.find((each) => each.start >= span.start && each.start < span.end && each.end > span.end);
  return quote !== undefined && (span.end >= sentence.end - 1 || quote.end <= sentence.end) ? { start: span.start, end: quote.end } : span;
}

import type { Content } from '../../content/content.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** Whether a clause or a quote tells what was said. */
export function saysSomething({ text, quotes }: ParsedSentence, { spans }: Content): boolean {
  return spans.some(
    (span) =>
      /^(?:that|whether|if|how|why|what|who|when|where) /i.test(text.slice(span.start, span.end)) ||
      quotes.some((quote) => span.start < quote.end && quote.start < span.end),
  );
}

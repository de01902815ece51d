import { chunkStart, headWord, inQuote, kindAt, opensQuote } from '../../parse/chunkAt.ts';
import { reports } from '../../source/reports.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "ended with a plea: “Stay here.”": only the quote is said. The chunk where it opens, or `from` where no such quote
 * ends the sentence, or another verb has it said ("praised the plan, and Lind said: “It fails.”").
 */
export function quoteAfterColon(parsed: ParsedSentence, from: number): number {
  const colon = parsed.chunks.findIndex((_, at) => at > from && headWord(parsed, at) === ':' && !inQuote(parsed, at));
  if (colon === -1 || !opensQuote(parsed, colon + 1)) return from;
  const isOthers = parsed.chunks
    .slice(from, colon)
    .some(({ kind, head }) => kind === 'verb' && reports(parsed.words[head]?.lower ?? ''));
  // "After referring to the pier, Voss ended with a quote from his father: “Stay.”"
  const isClause = parsed.chunks
    .slice(from, colon)
    .some(({ form }, at) => form === 'finite' && kindAt(parsed, from + at - 2) === 'comma');
  if (isOthers || isClause) return from;
  const quote = parsed.quotes.find(({ start }) => start === chunkStart(parsed, colon + 1));
  return quote !== undefined &&
    quote.end >= parsed.end - 1 &&
    /^[^\p{L}]*\p{Lu}/u.test(parsed.text.slice(quote.inner.start, quote.inner.start + 4))
    ? colon + 1
    : from;
}

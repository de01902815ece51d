import type { Span } from '../../../domain/span.ts';
import { chunkEnd, chunkStart, inQuote } from '../../parse/chunkAt.ts';
import { contentEnd } from './contentEnd.ts';
import type { Chunk } from '../../parse/chunk.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** From a chunk to where the content ends, without the full stop; with the closing mark of a quote that began in it. */
export function contentSpan(parsed: ParsedSentence, from: number, clause: boolean, form?: Chunk['form']): Span | null {
  if (from >= parsed.chunks.length) return null;
  const start = chunkStart(parsed, from);
  const cut = contentEnd(parsed, from, clause, form);
  if (cut < parsed.chunks.length) {
    const end = endOffset(parsed, cut);
    return end > start ? { start, end } : null;
  }
  let end = parsed.end;
  const last = parsed.quotes.at(-1);
  const insideLast = last !== undefined && last.end >= end && last.start >= parsed.start;
  if (!insideLast)
    while (end > start && /[.!?…\s)\]]/.test(parsed.text.charAt(end - 1)) && !closesBracket(parsed.text, start, end))
      end--;
  return end > start ? { start, end } : null;
}

/** The bracket that ends here was opened within the content. */
function closesBracket(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  return (
    (last === ')' && text.slice(start, end).includes('(')) || (last === ']' && text.slice(start, end).includes('['))
  );
}

/** Offset one past the last character of the content that `contentEnd` closes before chunk `end`. */
function endOffset(parsed: ParsedSentence, end: number): number {
  let at = end - 1;
  while (at > 0 && (parsed.chunks[at]?.kind === 'comma' || parsed.chunks[at]?.kind === 'stop') && !inQuote(parsed, at))
    at--;
  return chunkEnd(parsed, at);
}

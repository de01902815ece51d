import type { Span } from '../../domain/span.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** Numbers of the chunks that begin in a span. */
export function chunksOf(parsed: ParsedSentence, span: Span | undefined): number[] {
  const found: number[] = [];
  if (span === undefined) return found;
  for (let at = 0; at < parsed.chunks.length; at++) {
    const start = chunkStart(parsed, at);
    if (start >= span.end) break;
    if (start >= span.start) found.push(at);
  }
  return found;
}

import type { Span } from '../../domain/span.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** Numbers of the chunks that begin in a span. */
export function chunksOf(parsed: ParsedSentence, span: Span | undefined): number[] {
  return parsed.chunks.flatMap((_, at) => {
    const start = chunkStart(parsed, at);
    return span !== undefined && span.start <= start && start < span.end ? [at] : [];
  });
}

import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { chunkEnd, isTimeAt } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { contentSpan } from './extent/contentSpan.ts';

/** "As the mayor explained, the pier is shut", "The pier is shut, as the mayor explained". */
export function asTold(parsed: ParsedSentence, cue: Cue, as: number): Span | null {
  const { chunks } = parsed;
  if (as === 0) {
    let at = cue.end;
    while (
      (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') ||
      (chunks[at]?.kind === 'noun' && isTimeAt(parsed, at)) ||
      chunks[at]?.kind === 'other'
    )
      at += chunks[at]?.kind === 'preposition' ? 2 : 1;
    return chunks[at]?.kind === 'comma' ? contentSpan(parsed, at + 1, true) : null;
  }
  const before = chunks[as - 1];
  const marked = before?.kind === 'mark' && chunks[as - 2]?.kind === 'comma';
  if (before?.kind !== 'comma' && !marked) return null;
  const end = chunkEnd(parsed, marked ? as - 1 : as - 2);
  return end > parsed.start && chunks.slice(0, as).some(({ kind, form }) => kind === 'verb' && form === 'finite')
    ? { start: parsed.start, end }
    : null;
}

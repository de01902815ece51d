import { headWord, isDash } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "said, without evidence, that", "said - falsely - that": the clause that follows an aside which opens at a comma or
 * dash, or -1.
 */
export function thatAfterAside(parsed: ParsedSentence, open: number): number {
  const { chunks } = parsed;
  const dash = isDash(parsed, open);
  for (let at = open + 1; at < Math.min(open + 12, chunks.length - 1); at++) {
    const chunk = chunks[at];
    if (dash ? isDash(parsed, at) : chunk?.kind === 'comma')
      return headWord(parsed, at + 1) === 'that' && chunks[at + 1]?.kind === 'subordinator' ? at + 1 : -1;
    if (
      chunk === undefined ||
      chunk.kind === 'stop' ||
      chunk.kind === 'mark' ||
      (chunk.kind === 'verb' && chunk.form === 'finite')
    )
      return -1;
  }
  return -1;
}

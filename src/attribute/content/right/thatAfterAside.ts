import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, isDash, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "said, without evidence, that", "said - falsely - that", "said, in remarks to the paper, “…”": the clause or quote
 * that follows an aside which opens at a comma or dash, or -1.
 */
export function thatAfterAside(parsed: ParsedSentence, open: number): number {
  const { chunks } = parsed;
  const dash = isDash(parsed, open);
  // "suggested two questions, including, “…”": a part of what is said.
  if (headWord(parsed, open + 1) === 'including') return -1;
  for (let at = open + 1; at < Math.min(open + 12, chunks.length - 1); at++) {
    const chunk = chunks[at];
    if (dash ? isDash(parsed, at) : chunk?.kind === 'comma')
      return opensQuote(parsed, at + 1) ||
        (headWord(parsed, at + 1) === 'that' && chunks[at + 1]?.kind === 'subordinator')
        ? at + 1
        : -1;
    if (
      chunk === undefined ||
      chunk.kind === 'stop' ||
      chunk.kind === 'mark' ||
      // "…,” Voss said, adding later, “…”": said anew.
      (chunk.kind === 'verb' &&
        (chunk.form === 'finite' || (chunk.form === 'ing' && cueForm(headWord(parsed, at)) !== undefined)))
    )
      return -1;
  }
  return -1;
}

import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { formAt, headWord, isDash, kindAt, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "said, without evidence, that", "said - falsely - that", "said, in remarks to the paper, “…”": the clause or quote
 * that follows an aside which opens at a comma or dash, or -1.
 */
export function thatAfterAside(parsed: ParsedSentence, open: number): number {
  const dash = isDash(parsed, open);
  // "suggested two questions, including, “…”": a part of what is said.
  if (headWord(parsed, open + 1) === 'including') return -1;
  for (let at = open + 1; at < open + 12; at++) {
    const kind = kindAt(parsed, at);
    if (dash ? isDash(parsed, at) : kind === 'comma')
      return opensQuote(parsed, at + 1) || headWord(parsed, at + 1) === 'that' ? at + 1 : -1;
    if (
      kind === 'stop' ||
      formAt(parsed, at) === 'finite' ||
      // "…,” Voss said, adding later, “…”": said anew.
      (formAt(parsed, at) === 'ing' && cueForm(headWord(parsed, at)) !== undefined)
    )
      return -1;
  }
  return -1;
}

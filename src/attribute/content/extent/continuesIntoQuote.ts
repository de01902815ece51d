import { headWord, inQuote, opensQuote } from '../../parse/chunkAt.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * Whether content goes on from chunk `from`, where the writer seems to take over: words in marks come later in the
 * sentence, and nothing there but the cue before can have them said.
 *
 * @param clause the content is a clause
 */
export function continuesIntoQuote(parsed: ParsedSentence, from: number, clause: boolean): boolean {
  const { chunks } = parsed;
  if (
    !clause &&
    ((chunks[from]?.kind === 'noun' && chunks[from + 1]?.form === 'finite') || chunks[from]?.form === 'ing')
  )
    return false;
  for (let at = from; at < Math.min(chunks.length, from + 30); at++) {
    const chunk = chunks[at];
    if (opensQuote(parsed, at)) return headWord(parsed, at - 1) !== 'so-called';
    if (chunk?.kind === 'stop' && headWord(parsed, at) === ';') return false;
    // "…, but she knows that “…”": the speaker goes on about herself.
    const own =
      clause &&
      /^(?:conjunction|subordinator)$/.test(chunks[at - 2]?.kind ?? '') &&
      headWord(parsed, at - 2) !== 'and' &&
      PRONOUN.test(headWord(parsed, at - 1)) &&
      samePronoun(parsed, at - 1);
    if (chunk?.kind === 'verb' && cueForm(headWord(parsed, at)) !== undefined && !own) return false;
  }
  return false;
}

const PRONOUN = /^(?:he|she|they|it|we|i)$/;

/** No other pronoun stands before: "he said …, but she knows" has two people. */
function samePronoun(parsed: ParsedSentence, index: number): boolean {
  const pronoun = headWord(parsed, index);
  return !parsed.chunks
    .slice(0, index)
    .some((_, at) => !inQuote(parsed, at) && PRONOUN.test(headWord(parsed, at)) && headWord(parsed, at) !== pronoun);
}

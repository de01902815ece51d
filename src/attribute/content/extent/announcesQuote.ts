import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** "Lind remarked, “…”": somebody, and their own quote, after a colon. */
export function announcesQuote(parsed: ParsedSentence, noun: number): boolean {
  const { chunks } = parsed;
  const verb = chunks[noun + 1]?.kind === 'other' ? noun + 2 : noun + 1;
  return (
    chunks[noun]?.kind === 'noun' &&
    chunks[verb]?.form === 'finite' &&
    cueForm(headWord(parsed, verb))?.verb.clause === true &&
    chunks[verb + 1]?.kind === 'comma' &&
    opensQuote(parsed, verb + 2)
  );
}

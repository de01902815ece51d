import type { Cue } from '../cue/cue.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { nounAfter } from '../source/nounAfter.ts';
import type { Source } from '../source/source.ts';

/** Who hands on what a cue says, named behind it: "…, she said, (as) quoted by the agency"; else null. */
export function handedOnBy(parsed: ParsedSentence, cue: Cue, source: Source | null): Source | null {
  if (cue.kind !== 'verb') return null;
  const end = Math.max(cue.end, source?.end ?? 0);
  const verb = headWord(parsed, end + 1) === 'as' ? end + 2 : end + 1;
  return handsOn(parsed, verb) ? nounAfter(parsed, verb + 2) : null;
}

/** "quoted by" behind a comma: it leads to who hands on what was said, and says nothing more. */
export function handsOn(parsed: ParsedSentence, verb: number): boolean {
  const comma = headWord(parsed, verb - 1) === 'as' ? verb - 2 : verb - 1;
  const chunk = parsed.chunks[verb];
  return (
    chunk?.first === chunk?.head &&
    /^(?:quoted|cited)$/.test(headWord(parsed, verb)) &&
    headWord(parsed, verb + 1) === 'by' &&
    parsed.chunks[comma]?.kind === 'comma'
  );
}

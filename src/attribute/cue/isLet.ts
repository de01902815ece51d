import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** Whether a verb is what somebody is let to do, and has not done: "Let the court say so", "lets Voss decide". */
export function isLet(parsed: ParsedSentence, index: number): boolean {
  const isNext = parsed.chunks[index - 1]?.kind === 'noun' && parsed.chunks[index]?.form !== 'infinitive';
  return isNext && /^(?:let|lets|letting)$/.test(headWord(parsed, index - 2));
}

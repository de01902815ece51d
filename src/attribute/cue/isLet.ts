import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * Whether a verb is what somebody is let or asked to do, and has not done: "Let the court say so", "lets Voss decide",
 * "Please confirm that you are no robot".
 */
export function isLet(parsed: ParsedSentence, index: number): boolean {
  if (headWord(parsed, index - 1) === 'please') return true;
  const isNext = parsed.chunks[index - 1]?.kind === 'noun' && parsed.chunks[index]?.form !== 'infinitive';
  return isNext && /^(?:let|lets|letting)$/.test(headWord(parsed, index - 2));
}

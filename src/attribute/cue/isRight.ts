import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * "Norland's claim to the islands", "its threat to the harbour", "Voss's appeal to the crew", "his call with her": what
 * it has or is, or whom somebody turns to, not what is said.
 */
export function isRight(parsed: ParsedSentence, index: number): boolean {
  const to = headWord(parsed, index + 1);
  return (
    parsed.chunks[index + 1]?.kind === 'preposition' &&
    ((to === 'to' && /^(?:claim|threat|appeal|plea|call)s?$/.test(headWord(parsed, index))) ||
      (to === 'with' && /^calls?$/.test(headWord(parsed, index))))
  );
}

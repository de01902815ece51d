import { canSpeak } from '../mention/canSpeak.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** Whether a chunk is a name, a pronoun for somebody, or a noun for somebody who can speak. */
export function isVoice(parsed: ParsedSentence, index: number): boolean {
  const lower = headWord(parsed, index);
  const tag = parsed.words[parsed.chunks[index]?.head ?? -1]?.tag;
  return tag === 'PROPN' || /^(?:he|she|they|we|i)$/.test(lower) || canSpeak(lower);
}

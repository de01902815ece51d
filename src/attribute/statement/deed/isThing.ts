import { canSpeak } from '../../mention/canSpeak.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';

/** A common noun for what is nobody: a week, a clash. */
export function isThing({ chunks, words }: ParsedSentence, source: Source | null): boolean {
  const word = words[chunks[source?.head ?? -1]?.head ?? -1];
  return word?.tag === 'NOUN' && !canSpeak(word.lower);
}

import type { ParsedSentence } from './parseSentence.ts';

/** "that the pier", also where "that" is taken for one with its noun: a clause, not "that evening". */
export function opensThat({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    words[chunk?.first ?? -1]?.lower === 'that' &&
    (chunk?.kind === 'subordinator' || (chunk?.kind === 'noun' && chunks[at + 1]?.form === 'finite'))
  );
}

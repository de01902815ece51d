import { WEEKDAYS } from '../lexicon/calendar.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';

/** "In a statement read to the court he said": a common noun in a phrase that opens the sentence does nothing. */
export function opensPhrase(parsed: ParsedSentence, noun: number): boolean {
  const { chunks, words } = parsed;
  const { first, head } = extendNounPhraseLeft(parsed, noun);
  const chunk = chunks[head];
  return (
    first === 1 &&
    chunks[0]?.kind === 'preposition' &&
    /^(?:in|at|from|under|during|through|amid|on)$/.test(headWord(parsed, 0)) &&
    words.slice(chunk?.first, chunk?.end).every(({ tag, lower }) => tag !== 'PROPN' && !WEEKDAYS.has(lower))
  );
}

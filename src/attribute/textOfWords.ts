import type { ParsedSentence } from './parseSentence.ts';
import type { Word } from './tagWords.ts';

/** The text from the first to the last of some words, spaces made single; '' for none. */
export function textOfWords(parsed: ParsedSentence, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : parsed.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

import { isStopWord } from '../text/stopWords.ts';
import { tokenize } from '../text/tokens.ts';

/** The terms of a text that carry a topic, in order, repeated ones included. */
export function contentTerms(text: string): string[] {
  return tokenize(text).filter((term) => !isStopWord(term));
}

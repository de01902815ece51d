import { isCapitalAt } from '../../text/isCapitalAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Word } from '../tag/tagWords.ts';

/** A capital makes a name, whatever the tagger says; not the first word of a sentence alone. */
export function isName(parsed: ParsedSentence, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const text = parsed.text.slice(word.start, word.end);
  return isCapitalAt(text, 0)
    ? word.tag === 'PROPN' || (word.start > parsed.start && !/\d/.test(text))
    : /^(?:al|el|ad|ar|as|ash|at|az|an|es|ed|er|l|d|o)[-’']\p{Lu}/u.test(text);
}

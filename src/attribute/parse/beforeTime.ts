import { MONTHS } from '../lexicon/calendar.ts';
import { headWord, isDate, isTime, skipLeft } from './chunkAt.ts';
import type { ParsedSentence } from './parseSentence.ts';

/**
 * The chunk before what says when or where in front of a verb: "The committee this week announced", "Reports as of
 * Monday said", "Smith, a senator, on Tuesday called", "Residents there told". The chunk itself where it says none.
 */
export function beforeTime(parsed: ParsedSentence, at: number): number {
  const { chunks, words } = parsed;
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return at;
  const before = chunks[at - 1]?.kind;
  // "There were two": nobody.
  if (headWord(parsed, at) === 'there') return before === 'noun' || before === 'verb' ? at - 1 : at;
  if (!isTime(parsed, chunk)) return at;
  if (before === 'noun' || (before === 'verb' && headWord(parsed, at - 1).endsWith('ed'))) return at - 1;
  // "As they cheered, May said", "A spokesman for May said": no month stands so.
  const isHers = before === 'comma' || /^(?:for|to|with)$/.test(headWord(parsed, at - 1));
  if (isHers && chunk.end - chunk.first === 1 && MONTHS.has(headWord(parsed, at))) return at;
  // "which also today reported"
  const behind = skipLeft(parsed, at - 1);
  if (chunk.end - chunk.first === 1 && chunks[behind]?.kind === 'relative') return behind;
  const outer = before === 'preposition' ? at - 2 : at - 1;
  if (
    chunk.end - chunk.first > 1 &&
    !isDate(parsed, chunk) &&
    !/^(?:last|this|late|early)$/.test(words[chunk.first]?.lower ?? '')
  )
    return at;
  if (chunks[outer]?.kind === 'comma') return outer;
  // "Reports as of Monday", "Officials in Castell on Monday"
  const noun = headWord(parsed, outer) === 'as' ? outer - 1 : outer;
  return before === 'preposition' && chunks[noun]?.kind === 'noun' ? noun : at;
}

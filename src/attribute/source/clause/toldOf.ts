import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "The pilot who Voss says pushed her denies it": of whom another tells (the pilot, whose verb is the third), and the
 * verb that opens what is told; null where no such clause stands before a verb.
 */
export function toldOf(parsed: ParsedSentence, verb: number): { readonly whom: number; readonly opens: number } | null {
  const { chunks } = parsed;
  let at = verb - 1;
  while (at > verb - 7 && /^(?:noun|preposition|other)$/.test(chunks[at]?.kind ?? '')) at--;
  const says = cueForm(headWord(parsed, at - 1))?.verb.clause === true && chunks[at - 1]?.form === 'finite';
  return says &&
    chunks[verb]?.form === 'finite' &&
    chunks[at]?.form === 'finite' &&
    cueForm(headWord(parsed, at))?.verb.clause !== true &&
    chunks[at - 2]?.kind === 'noun' &&
    /^(?:who|that)$/.test(headWord(parsed, at - 3)) &&
    chunks[at - 4]?.kind === 'noun'
    ? { whom: at - 4, opens: at }
    : null;
}

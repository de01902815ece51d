import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, inQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { isVoice } from '../../source/isVoice.ts';

/**
 * A verb of the source's own. In a clause (that begins at `from`, else -1) another verb of saying: "said a man came and
 * attacked them" goes on, as a man can; "said the pier is safe and accused them" does not.
 */
export function nextIsCue(parsed: ParsedSentence, index: number, from: number): boolean {
  let at = index;
  while (parsed.chunks[at]?.kind === 'other') at++;
  const chunk = parsed.chunks[at];
  if (chunk?.kind !== 'verb' || chunk.passive === true || inQuote(parsed, at)) return false;
  const form = cueForm(headWord(parsed, at));
  if (form?.verb.quoted !== false || chunk.form !== 'finite' || !(form.forms.has('past') || form.forms.has('s')))
    return false;
  const { clause, naming, infinitive } = form.verb;
  if (from === -1 || clause || naming || infinitive) return true;
  const subject = parsed.chunks.findIndex(({ kind }, each) => each >= from && kind === 'noun');
  return headWord(parsed, subject) !== 'it' && !isVoice(parsed, subject);
}

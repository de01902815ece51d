import type { Cue } from '../../cue/cue.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { formAt, headWord, kindAt, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { contentSpan } from '../extent/contentSpan.ts';
import { opensWithGerund } from './opensWithGerund.ts';
import type { Right } from './right.ts';

/** After "X said," the rest is content only where the sentence had begun before; an "-ing" goes on about X. */
export function resumed(parsed: ParsedSentence, comma: number, cue: Cue): Right | null {
  const next = comma + 1;
  if (cue.form !== 'finite' || cue.first < 3 || (!opensQuote(parsed, next) && !goesOn(parsed, next, cue))) return null;
  const span = contentSpan(parsed, next, true);
  return span === null ? null : { span, resumes: true };
}

function goesOn(parsed: ParsedSentence, next: number, { verb }: Cue): boolean {
  // "As sailors cheered, Voss left": they do not say that she did.
  if (!verb.clause) return false;
  // "If so, she said, closing the pier would help": an "-ing" with a verb of its own.
  if (formAt(parsed, next) === 'ing') return opensWithGerund(parsed, next);
  const kind = kindAt(parsed, next);
  // "…, something Voss denied, and the mayor said it was lost": another's words.
  const isOthers =
    kind === 'conjunction' &&
    kindAt(parsed, next + 1) === 'noun' &&
    formAt(parsed, next + 2) === 'finite' &&
    cueForm(headWord(parsed, next + 2))?.verb.clause === true;
  return kind !== 'relative' && !isOthers;
}

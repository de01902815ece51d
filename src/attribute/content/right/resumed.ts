import type { Cue } from '../../cue/cue.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { contentSpan } from '../extent/contentSpan.ts';
import { opensWithGerund } from './opensWithGerund.ts';
import type { Right } from './right.ts';

/** After "X said," the rest is content only where the sentence had begun before; an "-ing" goes on about X. */
export function resumed(parsed: ParsedSentence, comma: number, cue: Cue): Right | null {
  if (cue.form !== 'finite' || cue.first < 3) return null;
  let next = comma + 1;
  if (opensQuote(parsed, next)) return { span: contentSpan(parsed, next, true) ?? { start: 0, end: 0 }, resumes: true };
  // "As sailors cheered, Voss left": they do not say that she did.
  if (!cue.verb.clause) return null;
  while (parsed.chunks[next]?.kind === 'other') next++;
  const chunk = parsed.chunks[next];
  // "If so, she said, closing the pier would help": an "-ing" with a verb of its own.
  if (chunk === undefined || (chunk.form === 'ing' && !opensWithGerund(parsed, next)) || chunk.kind === 'relative')
    return null;
  // "…, something Voss denied, and the mayor said": another's words.
  const verb = parsed.chunks[next + 2];
  if (
    chunk.kind === 'conjunction' &&
    verb?.form === 'finite' &&
    parsed.chunks[next + 1]?.kind === 'noun' &&
    cueForm(headWord(parsed, next + 2))?.verb.clause === true
  )
    return null;
  const span = contentSpan(parsed, comma + 1, true);
  return span === null ? null : { span, resumes: true };
}

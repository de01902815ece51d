import type { Cue } from '../cue/cue.ts';
import { chunkEnd, headWord, opensQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Content } from './content.ts';
import { contentSpan } from './extent/contentSpan.ts';

/** "Smith's claim that …", "their refusal to …", "his support for …". */
export function nounContent(parsed: ParsedSentence, cue: Cue): Content | null {
  const { chunks } = parsed;
  const next = chunks[cue.end];
  const clause = headWord(parsed, cue.end) === 'that' && next?.kind === 'subordinator';
  const linked =
    cue.end - cue.first > 1 &&
    (next?.kind === 'noun' || next?.form === 'ing' || (next?.kind === 'mark' && opensQuote(parsed, cue.end)));
  // "Her answer was that the pier is shut"
  const told =
    next?.form === 'finite' &&
    /^(?:is|was|'s)$/.test(headWord(parsed, cue.end)) &&
    (headWord(parsed, cue.end + 1) === 'that' || opensQuote(parsed, cue.end + 1))
      ? contentSpan(parsed, cue.end + 1, true)
      : // "Their demands include a shorter week"
        next?.form === 'finite' &&
          /^includ(?:es?|ed)$/.test(headWord(parsed, cue.end)) &&
          /^(?:noun|verb|mark)$/.test(chunks[cue.end + 1]?.kind ?? '')
        ? contentSpan(parsed, cue.end + 1, false)
        : null;
  if (told !== null) return { spans: [told], side: 'right' };
  if (!clause && !linked && next?.form !== 'infinitive') return null;
  const rest = contentSpan(parsed, cue.end, clause);
  if (rest === null) return null;
  // As a subject it ends before its verb: "Her refusal to testify angered the panel".
  if (chunks.slice(0, cue.first).some(({ kind, form }) => kind === 'verb' && form === 'finite'))
    return { spans: [rest], side: 'right' };
  const verbs = chunks.flatMap((chunk, at) =>
    at > cue.end && chunk.kind === 'verb' && chunk.form === 'finite' && (parsed.quoteOf[at] ?? null) === null
      ? [at]
      : [],
  );
  // "Her claim that “it failed” was a lie": the verb of the claim stands in the marks.
  const isMarked = chunks.some(
    ({ form }, at) => at > cue.end && at < (verbs[0] ?? 0) && form === 'finite' && parsed.quoteOf[at] !== null,
  );
  // "Her vow to leave if wages fell angered them": a verb more.
  const isInner =
    (clause && !isMarked) || chunks.slice(cue.end + 1, verbs[0]).some(({ kind }) => kind === 'subordinator');
  const stop = verbs[isInner ? 1 : 0];
  const end = stop === undefined ? rest.end : Math.min(rest.end, chunkEnd(parsed, stop - 1));
  return end > rest.start ? { spans: [{ start: rest.start, end }], side: 'right' } : null;
}

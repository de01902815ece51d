import type { Span } from '../../../domain/span.ts';
import type { Cue } from '../../cue/cue.ts';
import { chunkEnd, chunkStart, headWord, skipLeft } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';

/**
 * "Sailors who back the toll left", "Firms that sell ropes or offer help will pay": of a verb that takes a thing, in a
 * clause of a noun, what it takes ends before the verb of that noun.
 */
export function beforeMainVerb(
  parsed: ParsedSentence,
  { verb, end: after }: Cue,
  source: Source | null,
  span: Span,
): Span {
  const { chunks } = parsed;
  const isToDo = chunks[after]?.form === 'infinitive';
  if (source === null || (verb.clause && !isToDo) || !isClauseOfNoun(parsed, source)) return span;
  let at = after;
  while (/^(?:noun|preposition|other)$/.test(chunks[at]?.kind ?? '') || chunks[at]?.form === 'infinitive') at++;
  const chunk = chunks[at];
  if (chunk?.form !== 'finite' || chunkStart(parsed, at) >= span.end) return span;
  // "who wants to see it fall": no verb of theirs.
  if (isToDo && parsed.words[chunk.first]?.tag !== 'AUX') return span;
  const last = skipLeft(parsed, at - 1);
  return chunks[last]?.kind !== 'noun' ? span : { start: span.start, end: chunkEnd(parsed, last) };
}

/** "who", "that", "which" right behind their noun, with no comma. */
function isClauseOfNoun(parsed: ParsedSentence, { first }: Source): boolean {
  return /^(?:who|that|which)$/.test(headWord(parsed, first)) && parsed.chunks[first - 1]?.kind === 'noun';
}

import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { chunkEnd, chunkStart, headWord, opensQuote } from '../parse/chunkAt.ts';
import { opensThat } from '../parse/opensThat.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { agentOf } from '../source/agentOf.ts';
import type { Source } from '../source/source.ts';
import { subjectOf } from '../source/subjectOf.ts';
import type { Content } from './content.ts';
import { contentSpan } from './extent/contentSpan.ts';

/**
 * "Their offers were rejected", "The senator is expected to win": who or what, and what is said of it; "We were told by
 * Voss that it failed", "It was announced by Voss that it failed": the clause alone.
 */
export function passiveContent(parsed: ParsedSentence, cue: Cue, agent: Source | null): Content | null {
  // "he said when asked whether": a clause without a subject of its own.
  const isAside = parsed.words[parsed.chunks[cue.first]?.first ?? -1]?.lower === 'when';
  const subject = isAside ? null : subjectOf(parsed, cue.first, 0);
  const clause = agent !== null && opensThat(parsed, agent.end) ? contentSpan(parsed, agent.end, true) : null;
  if (clause !== null && cue.verb.clause) return { spans: [clause], side: 'right' };
  const spans: Span[] = [];
  if (subject !== null)
    spans.push({ start: chunkStart(parsed, subject.first), end: chunkEnd(parsed, subject.end - 1) });
  const by = agentOf(parsed, cue);
  const from = agent !== null && by === cue.end ? agent.end : cue.end;
  const next = parsed.chunks[from];
  const says =
    next?.form === 'infinitive' ||
    /^(?:as|that|for|of)$/.test(headWord(parsed, from)) ||
    // "Voss was asked whether it failed"
    (cue.verb.question && /^(?:whether|if|what|why|how|whom?|when|where|which)$/.test(headWord(parsed, from))) ||
    (next?.kind === 'mark' && opensQuote(parsed, from)) ||
    // "Asked about the toll, Voss said"
    (cue.verb.question && headWord(parsed, cue.end - 1) === 'about' && next?.kind === 'noun') ||
    ((next?.kind === 'mark' || next?.kind === 'noun') && cue.verb.naming);
  // "It was reported the fire began in a car"
  const isTold =
    cue.verb.clause && subject !== null && headWord(parsed, subject.head) === 'it' && next?.kind === 'noun';
  if (isTold && parsed.chunks[from + 1]?.form === 'finite') {
    const told = contentSpan(parsed, from, true);
    return told === null ? null : { spans: [...spans, told], side: 'right' };
  }
  const right = says ? contentSpan(parsed, from, false) : null;
  // "was called “dead” by Voss": who says it is no part of it.
  if (right !== null) spans.push({ ...right, end: by > from ? chunkEnd(parsed, by - 1) : right.end });
  return spans.length === 0 ? null : { spans, side: 'right' };
}

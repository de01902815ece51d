import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkEnd, chunkStart, headWord, opensQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { afterAccording } from './afterAccording.ts';
import { asTold } from './asTold.ts';
import type { Content } from './content.ts';
import { contentSpan } from './extent/contentSpan.ts';
import { leftContent } from './leftContent.ts';
import { nounContent } from './nounContent.ts';
import { passiveContent } from './passiveContent.ts';
import { rightContent } from './right/rightContent.ts';

/** Finds what a cue says within its sentence. Quotes that run on beyond it are followed by `followQuotes`. */
export function findContent(parsed: ParsedSentence, cue: Cue, source: Source | null): Content | null {
  if (cue.passive) {
    // "As reported by the agency, …" works like "according to".
    if (/^as$/.test(headWord(parsed, cue.first - 1)) && source !== null) {
      const rest = afterAccording(parsed, source.end, cue);
      return rest === null ? null : { spans: [rest.span], side: 'chain' };
    }
    return passiveContent(parsed, cue, source);
  }
  const anchor = source?.inverted === true && source.first >= cue.end ? source.end : cue.end;
  const right =
    cue.kind === 'according' || cue.kind === 'view'
      ? afterAccording(parsed, anchor, cue)
      : rightContent(parsed, cue, anchor, source);
  if (cue.kind === 'noun') return nounContent(parsed, cue);
  // "because, in Smith’s words, “they are late”": what stands before is the writer's.
  if (
    cue.kind === 'view' &&
    right !== null &&
    cue.first > 1 &&
    parsed.quotes.some(({ start }) => start === right.span.start)
  )
    return { spans: [right.span], side: 'right' };
  if (cue.kind === 'according' && right !== null && joinsClauses(parsed, cue.first))
    return { spans: [right.span], side: 'right' };
  const as =
    source !== null &&
    cue.kind === 'verb' &&
    cue.verb.clause &&
    cue.form === 'finite' &&
    right === null &&
    headWord(parsed, source.first - 1) === 'as'
      ? asTold(parsed, cue, source.first - 1)
      : null;
  if (as !== null) return { spans: [as], side: 'chain' };
  // "…, the agency quoted him as saying": what is said stands before the agency.
  const quoting = cue.quoted !== undefined ? subjectOf(parsed, cue.first, 0) : source;
  const leftFirst = Math.min(cue.first, quoting?.first ?? cue.first) - (cue.kind === 'view' ? 1 : 0);
  const relative =
    source !== null &&
    (parsed.chunks[source.first]?.kind === 'relative' || parsed.chunks[source.first]?.kind === 'subordinator');
  const left = relative ? null : leftContent(parsed, leftFirst, cue, right?.resumes !== true, anchor);
  // "…," he told the station: a quote that has just closed beats what follows, unless another opens.
  if (left !== null && left.end === chunkEnd(parsed, leftFirst - 1) && parsed.chunks[leftFirst - 1]?.kind === 'mark') {
    // "Despite his “brash” manner, she said, he is kind": what was begun before the quote goes on after the cue.
    const unfinished =
      right?.resumes === true && parsed.chunks[0]?.kind === 'preposition' && left.start === parsed.start;
    // "On the radio’s “Early Hour,” she said that it failed": a name in marks at the end of a phrase.
    const framed =
      right !== null &&
      !right.resumes &&
      left.start === parsed.start &&
      !parsed.quotes.some(({ start }) => start === left.start) &&
      parsed.chunks[0]?.kind !== 'noun' &&
      right.span.start > chunkEnd(parsed, anchor - 1);
    // "But even as he hailed what he called “a friend,” Lind hinted at the issues": she hints at what follows.
    const opening = parsed.chunks.findIndex(({ kind }) => kind !== 'conjunction' && kind !== 'other');
    const isClause = parsed.chunks[opening]?.kind === 'subordinator' && cue.end > cue.first + 1;
    if (framed && isClause) return { spans: [right.span], side: 'right' };
    if (framed && !parsed.chunks.slice(0, leftFirst).some(({ kind, form }) => kind === 'verb' && form === 'finite'))
      return { spans: [right.span], side: 'right' };
    const again =
      right !== null && (unfinished || parsed.quotes.some((quote) => quote.start === right.span.start))
        ? right.span
        : secondHalf(parsed, anchor);
    return again === null ? { spans: [left], side: 'left' } : { spans: [left, again], side: 'both' };
  }
  if (right === null) return left === null ? null : { spans: [left], side: 'left' };
  // "If it fails, she said, “we start again.”": a small letter goes on with the sentence.
  const goesOn =
    left !== null &&
    cue.kind === 'verb' &&
    /^(?:mark|subordinator)$/.test(
      parsed.chunks.find(({ kind }) => kind !== 'other' && kind !== 'conjunction')?.kind ?? '',
    ) &&
    parsed.quotes.some(
      ({ start, inner }) =>
        start === right.span.start &&
        /,\s*$/.test(parsed.text.slice(parsed.start, start)) &&
        /^[^\p{L}]*\p{Ll}/u.test(parsed.text.slice(inner.start, inner.start + 4)),
    );
  if ((right.resumes || goesOn || opensThatOf(parsed, anchor, right.span, left)) && left !== null)
    return { spans: [left, right.span], side: 'both' };
  if (right.resumes) return { spans: [right.span], side: 'right' };
  return { spans: right.about === undefined ? [right.span] : [right.about, right.span], side: 'right' };
}

/** "There is no proof, she said, that it sank": the clause hangs on what stands before the cue, which may deny it. */
function opensThatOf(parsed: ParsedSentence, comma: number, right: Span, left: Span | null): boolean {
  if (left === null || headWord(parsed, comma + 1) !== 'that' || chunkStart(parsed, comma + 1) !== right.start)
    return false;
  // A main clause and no more: "…, they wrote, hinting, the author noted, that it sank" begins elsewhere.
  const before = parsed.chunks.filter(
    (_, at) => left.start <= chunkStart(parsed, at) && chunkEnd(parsed, at) <= left.end,
  );
  return (
    before[0]?.kind !== 'preposition' &&
    before.every(({ kind }) => /^(?:noun|verb|other|preposition)$/.test(kind)) &&
    before.filter(({ form }) => form === 'finite').length === 1
  );
}

/** "The pier is old and, according to Lind, not safe": what stands before the "and" is the writer's. */
function joinsClauses({ chunks }: ParsedSentence, according: number): boolean {
  return chunks[chunks[according - 1]?.kind === 'comma' ? according - 2 : according - 1]?.kind === 'conjunction';
}

/**
 * “It was late,” she said in Oslo, “and cold.” — the quote that goes on after the cue, with "but" or "and" before it.
 */
function secondHalf(parsed: ParsedSentence, anchor: number): Span | null {
  const { chunks } = parsed;
  const mark = chunks.findIndex((_, at) => at >= anchor && opensQuote(parsed, at));
  let joined = mark;
  if (chunks[joined - 1]?.kind === 'other' && chunks[joined - 2]?.kind === 'conjunction') joined--;
  if (chunks[joined - 1]?.kind === 'conjunction') joined--;
  if (
    mark === -1 ||
    chunks[joined - 1]?.kind !== 'comma' ||
    chunks.slice(anchor, mark).some(({ kind }) => kind === 'stop')
  )
    return null;
  // "said Smith, who is the head of the club, “and cold.”": what stands between may hold a verb, but none that has
  // something said.
  const small =
    joined < mark || /^[^\p{L}]*\p{Ll}/u.test(parsed.text.slice(chunkEnd(parsed, mark), chunkEnd(parsed, mark) + 4));
  const verbs = chunks.slice(anchor, joined).flatMap(({ kind }, at) => (kind === 'verb' ? [anchor + at] : []));
  if (verbs.length > 0 && (!small || verbs.some((at) => cueForm(headWord(parsed, at))?.verb.clause === true)))
    return null;
  return contentSpan(parsed, joined, true);
}

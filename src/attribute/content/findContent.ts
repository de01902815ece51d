import type { Span } from '../../domain/span.ts';
import { chunkEnd, chunkStart, headWord, isTimeAt, opensQuote } from '../parse/chunkAt.ts';
import { contentSpan } from './contentSpan.ts';
import type { Cue } from '../cue/findCues.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import { rightContent, type Right } from './rightContent.ts';
import type { Source } from '../source/source.ts';
import { agentOf } from '../source/agentOf.ts';
import { subjectOf } from '../source/subjectOf.ts';

/** What is said, as spans of the article's text; and which way from the cue it stands. */
export interface Content {
  readonly spans: readonly Span[];
  readonly side: 'left' | 'right' | 'both' | 'beside' | 'chain';
}

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
  const left = relative ? null : leftPart(parsed, leftFirst, cue, right?.resumes !== true, anchor);
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
  if ((right.resumes || goesOn) && left !== null) return { spans: [left, right.span], side: 'both' };
  if (right.resumes) return { spans: [right.span], side: 'right' };
  return { spans: right.about === undefined ? [right.span] : [right.about, right.span], side: 'right' };
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

/**
 * "Their offers were rejected", "The senator is expected to win": who or what, and what is said of it; "We were told by
 * Voss that it failed", "It was announced by Voss that it failed": the clause alone.
 */
function passiveContent(parsed: ParsedSentence, cue: Cue, agent: Source | null): Content | null {
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

/** "that the pier", also where "that" is taken for one with its noun: a clause, not "that evening". */
function opensThat({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    words[chunk?.first ?? -1]?.lower === 'that' &&
    (chunk?.kind === 'subordinator' || (chunk?.kind === 'noun' && chunks[at + 1]?.form === 'finite'))
  );
}

/** "Smith's claim that …", "their refusal to …", "his support for …". */
function nounContent(parsed: ParsedSentence, cue: Cue): Content | null {
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
  const stop = verbs[clause ? 1 : 0];
  const end = stop === undefined ? rest.end : Math.min(rest.end, chunkEnd(parsed, stop - 1));
  return end > rest.start ? { spans: [{ start: rest.start, end }], side: 'right' } : null;
}

function afterAccording(parsed: ParsedSentence, anchor: number, cue: Cue): Right | null {
  // "According to a report filed in May by the union, …": in front, the first comma ends the source.
  const first =
    cue.first === 0
      ? parsed.chunks.findIndex(({ kind }, at) => at >= anchor && at < anchor + 12 && kind === 'comma')
      : -1;
  const near = parsed.chunks[anchor]?.kind === 'comma' || parsed.chunks[anchor]?.kind === 'stop' ? anchor : first;
  // "According to the agency, which cited sources, …": the aside is passed over.
  const comma =
    near !== -1 && parsed.chunks[near + 1]?.kind === 'relative'
      ? parsed.chunks.findIndex(({ kind }, at) => at > near && kind === 'comma')
      : near;
  if (comma === -1) return null;
  const span = contentSpan(parsed, comma + 1, true);
  return span === null ? null : { span, resumes: cue.first > (cue.kind === 'view' ? 2 : 1) };
}

/** "As the mayor explained, the pier is shut", "The pier is shut, as the mayor explained". */
function asTold(parsed: ParsedSentence, cue: Cue, as: number): Span | null {
  const { chunks } = parsed;
  if (as === 0) {
    let at = cue.end;
    while (
      (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') ||
      (chunks[at]?.kind === 'noun' && isTimeAt(parsed, at)) ||
      chunks[at]?.kind === 'other'
    )
      at += chunks[at]?.kind === 'preposition' ? 2 : 1;
    return chunks[at]?.kind === 'comma' ? contentSpan(parsed, at + 1, true) : null;
  }
  const before = chunks[as - 1];
  const marked = before?.kind === 'mark' && chunks[as - 2]?.kind === 'comma';
  if (before?.kind !== 'comma' && !marked) return null;
  const end = chunkEnd(parsed, marked ? as - 1 : as - 2);
  return end > parsed.start && chunks.slice(0, as).some(({ kind, form }) => kind === 'verb' && form === 'finite')
    ? { start: parsed.start, end }
    : null;
}

function leftPart(parsed: ParsedSentence, before: number, cue: Cue, needsVerb: boolean, anchor: number): Span | null {
  if (!cue.verb.clause || cue.form !== 'finite') return null;
  let last = quoteBeforeSubject(parsed, before) ?? before - 1;
  const boundary = parsed.chunks[last];
  if (boundary === undefined) return null;
  if (isToldBy(parsed, cue, anchor)) return { start: parsed.start, end: chunkEnd(parsed, last) };
  if (boundary.kind !== 'comma' && boundary.kind !== 'mark' && boundary.kind !== 'stop') return null;
  const quoteEnds = boundary.kind === 'mark' && parsed.quotes.some(({ end }) => end === chunkEnd(parsed, last));
  if (boundary.kind === 'mark' && !(quoteEnds && endsSpeech(parsed, chunkEnd(parsed, last)))) return null;
  // "In May, a panel found flaws": what was found comes after.
  const next = parsed.chunks[anchor]?.kind === 'other' ? anchor + 1 : anchor;
  if (
    !quoteEnds &&
    cue.kind === 'verb' &&
    !cue.verb.hearer &&
    parsed.chunks[next]?.kind === 'noun' &&
    !isTimeAt(parsed, next)
  )
    return null;
  if (!quoteEnds)
    while (last >= 0 && (parsed.chunks[last]?.kind === 'comma' || parsed.chunks[last]?.kind === 'stop')) last--;
  if (last < 0) return null;
  const end = chunkEnd(parsed, last);
  const inverted = anchor > cue.end && chunkEnd(parsed, last) - parsed.start > 20;
  // "Other cleavages, he said, include …" goes on after the cue; "Six months ago, he said, …" begins after it.
  const begun =
    parsed.chunks[0]?.kind === 'noun' &&
    !isTimeAt(parsed, 0) &&
    parsed.chunks[last]?.kind === 'noun' &&
    !isTimeAt(parsed, last);
  if (
    !quoteEnds &&
    !parsed.chunks.slice(0, last + 1).some(({ kind }) => kind === 'verb') &&
    (needsVerb ? !inverted : !begun)
  )
    return null;
  let start = parsed.start;
  if (quoteEnds) {
    const quote = parsed.quotes.find((each) => each.start < end && end <= each.end);
    // Words before the quote belong to it ("The plan was “dead,” he said") unless a mark of its own opens it.
    if (quote !== undefined && (quote.start <= parsed.start || opensAnew(parsed, quote.start))) start = quote.start;
  } else {
    // “… They have no choice” but to go, he said: the quote began sentences ago.
    start = parsed.quotes.find((each) => each.start < start && start < each.end)?.start ?? start;
  }
  return end > start ? { start, end } : null;
}

/**
 * "The pier is shut according to police.": a main clause before, nothing behind, and somebody who can tell; not "played
 * according to the rules".
 */
function isToldBy({ chunks, words }: ParsedSentence, cue: Cue, anchor: number): boolean {
  const before = chunks.slice(0, cue.first);
  const source = chunks[cue.end];
  const head = words[source?.head ?? -1];
  return (
    cue.kind === 'according' &&
    (chunks[anchor] === undefined || (chunks[anchor]?.kind === 'stop' && chunks[anchor + 1] === undefined)) &&
    /^(?:noun|other|mark)$/.test(before.at(-1)?.kind ?? '') &&
    before.some(({ kind, form }) => kind === 'verb' && form === 'finite') &&
    head !== undefined &&
    (head.tag === 'PROPN' || isOffice(head.lower) || isKind(head.lower))
  );
}

/**
 * “They shot at us,” a witness who gave no name told the agency: the mark that closes a quote with a comma, where the
 * subject of the cue has a clause of its own; undefined elsewhere.
 */
function quoteBeforeSubject(parsed: ParsedSentence, before: number): number | undefined {
  const { chunks } = parsed;
  const mark = chunks.findLastIndex(({ kind }, at) => at < before && kind === 'mark');
  const between = chunks.slice(mark + 1, before);
  const closes = parsed.quotes.some(
    ({ end, inner }) => end === chunkEnd(parsed, mark) && parsed.text.charAt(inner.end - 1) === ',',
  );
  const isClause = between[0]?.kind === 'noun' && between[1]?.kind === 'relative';
  const isSaid = between.some(
    ({ kind, head }) =>
      kind === 'comma' || (kind === 'verb' && cueForm(parsed.words[head]?.lower ?? '')?.verb.clause === true),
  );
  return mark > 0 && closes && isClause && !isSaid ? mark : undefined;
}

/**
 * Words in marks within a sentence (“broken” system) are no speech that a cue could follow: they are short and have no
 * comma or stop.
 */
function endsSpeech(parsed: ParsedSentence, end: number): boolean {
  const quote = parsed.quotes.find((each) => each.end === end);
  return (
    quote !== undefined &&
    (/[^\p{L}\p{N}]$/u.test(parsed.text.slice(quote.inner.start, quote.inner.end)) ||
      /^\s*,/.test(parsed.text.slice(end, end + 3)) ||
      quote.inner.end - quote.inner.start > 40)
  );
}

/** A quote that begins with a capital after a colon, comma or full stop is a sentence of its own. */
function opensAnew(parsed: ParsedSentence, at: number): boolean {
  const before = parsed.text.slice(parsed.start, at).trimEnd();
  return /[:,.—–-]$/.test(before) && /^\W{1,3}\p{Lu}/u.test(parsed.text.slice(at, at + 5));
}

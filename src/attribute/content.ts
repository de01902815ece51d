import type { Span } from '../domain/span.ts';
import type { Cue } from './cue.ts';
import { contentEnd, endOffset } from './contentEnd.ts';
import { chunkEnd, chunkStart, headWord, type ParsedSentence } from './parseSentence.ts';
import { isTime, subjectOf, type Source } from './source.ts';

/** What is said, as spans of the article's text; and which way from the cue it stands. */
export interface Content {
  readonly spans: readonly Span[];
  readonly side: 'left' | 'right' | 'both' | 'beside' | 'turn' | 'chain';
}

/** Finds what a cue says within its sentence. Quotes that run on beyond it are followed by `followQuotes`. */
export function findContent(parsed: ParsedSentence, cue: Cue, source: Source | null): Content | null {
  if (cue.passive) {
    // "As reported by the agency, …" works like "according to".
    if (/^as$/.test(headWord(parsed, cue.first - 1)) && source !== null) {
      const rest = afterAccording(parsed, source.end, cue);
      return rest === null ? null : { spans: [rest.span], side: 'chain' };
    }
    return passiveContent(parsed, cue);
  }
  const anchor = source?.inverted === true && source.first >= cue.end ? source.end : cue.end;
  const right = cue.kind === 'according' ? afterAccording(parsed, anchor, cue) : toTheRight(parsed, cue, anchor, source);
  if (cue.kind === 'noun') return nounContent(parsed, cue);
  const leftFirst = Math.min(cue.first, source !== null ? source.first : cue.first);
  const left = leftPart(parsed, leftFirst, cue, right?.resumes !== true);
  // "…," he told the station: a quote that has just closed beats what follows, unless another opens.
  if (left !== null && left.end === chunkEnd(parsed, leftFirst - 1) && parsed.chunks[leftFirst - 1]?.kind === 'mark') {
    const again = right !== null && parsed.quotes.some((quote) => quote.start === right.span.start);
    return again ? { spans: [left, right.span], side: 'both' } : { spans: [left], side: 'left' };
  }
  if (right === null) return left === null ? null : { spans: [left], side: 'left' };
  if (right.resumes && left !== null) return { spans: [left, right.span], side: 'both' };
  if (right.resumes) return { spans: [right.span], side: 'right' };
  return { spans: [right.span], side: 'right' };
}

/** "Their offers were rejected", "The senator is expected to win": who or what, and what is said of it. */
function passiveContent(parsed: ParsedSentence, cue: Cue): Content | null {
  const subject = subjectOf(parsed, cue.first, 0);
  const spans: Span[] = [];
  if (subject !== null) spans.push({ start: chunkStart(parsed, subject.first), end: chunkEnd(parsed, subject.end - 1) });
  const next = parsed.chunks[cue.end];
  const says = next?.form === 'infinitive' || /^(?:as|that|for|of)$/.test(headWord(parsed, cue.end)) || (next?.kind === 'mark' && opensQuote(parsed, cue.end));
  const right = says ? restFrom(parsed, cue.end, false) : null;
  if (right !== null) spans.push(right);
  return spans.length === 0 ? null : { spans, side: 'right' };
}

/** "Smith's claim that …", "their refusal to …", "his support for …". */
function nounContent(parsed: ParsedSentence, cue: Cue): Content | null {
  const { chunks } = parsed;
  const next = chunks[cue.end];
  const clause = headWord(parsed, cue.end) === 'that' && next?.kind === 'subordinator';
  const linked = cue.end - cue.first > 1 && (next?.kind === 'noun' || next?.form === 'ing' || (next?.kind === 'mark' && opensQuote(parsed, cue.end)));
  if (!clause && !linked && next?.form !== 'infinitive') return null;
  const rest = restFrom(parsed, cue.end, clause);
  if (rest === null) return null;
  // As a subject it ends before its verb: "Her refusal to testify angered the panel".
  if (chunks.slice(0, cue.first).some(({ kind, form }) => kind === 'verb' && form === 'finite')) return { spans: [rest], side: 'right' };
  const verbs = chunks.flatMap((chunk, at) => (at > cue.end && chunk.kind === 'verb' && chunk.form === 'finite' && (parsed.quoteOf[at] ?? null) === null ? [at] : []));
  const stop = verbs[clause ? 1 : 0];
  const end = stop === undefined ? rest.end : Math.min(rest.end, chunkEnd(parsed, stop - 1));
  return end > rest.start ? { spans: [{ start: rest.start, end }], side: 'right' } : null;
}

interface Right {
  readonly span: Span;
  /** Goes on with a sentence that was cut by the cue: "The talks, he said, had failed". */
  readonly resumes: boolean;
}

function afterAccording(parsed: ParsedSentence, anchor: number, cue: Cue): Right | null {
  const comma = parsed.chunks[anchor]?.kind === 'comma' || parsed.chunks[anchor]?.kind === 'stop' ? anchor : -1;
  if (comma === -1) return null;
  const span = restFrom(parsed, comma + 1, true);
  return span === null ? null : { span, resumes: cue.first > 1 };
}

function toTheRight(parsed: ParsedSentence, cue: Cue, anchor: number, source: Source | null): Right | null {
  const { chunks } = parsed;
  const kind = (at: number): string => chunks[at]?.kind ?? 'end';
  let at = anchor;
  while (kind(at) === 'other') at++;
  const give = (from: number, clause = false, resumes = false): Right | null => {
    const span = restFrom(parsed, from, clause);
    return span === null ? null : { span, resumes };
  };
  if (cue.verb.clause) {
    // A clause, colon or quote that the adverbials after the verb lead to.
    let scan = at;
    for (let steps = 0; steps < 9; steps++, scan++) {
      const here = kind(scan);
      if (here === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, scan))) return give(scan, true);
      if (here === 'stop') {
        if (headWord(parsed, scan) === ':') return give(scan + 1, true);
        break;
      }
      if (here === 'mark' && opensQuote(parsed, scan) && startsContent(parsed, scan, at)) return give(scan);
      if (here === 'comma') {
        if (opensQuote(parsed, scan + 1)) return give(scan + 1);
        if (headWord(parsed, scan + 1) === 'that') return give(scan + 1, true);
        if (headWord(parsed, scan + 2) === ',' && kind(scan + 1) === 'other') continue;
        break;
      }
      if (here === 'verb' || here === 'end' || here === 'conjunction' || here === 'relative') break;
    }
  }
  if (source?.inverted === true) return kind(at) === 'comma' ? resumed(parsed, at, cue) : null;
  switch (kind(at)) {
    case 'end':
    case 'stop':
      return null;
    case 'comma':
      return resumed(parsed, at, cue);
    case 'mark':
      return opensQuote(parsed, at) ? give(at) : null;
    case 'preposition':
      // to “bomb”: the mark hides the infinitive.
      if (headWord(parsed, at) === 'to' && opensQuote(parsed, at + 1) && (cue.verb.infinitive || cue.verb.object)) return give(at);
      break;
    case 'verb':
      return chunks[at]?.form === 'infinitive' ? (cue.verb.infinitive || cue.verb.object ? give(at) : null) : chunks[at]?.form === 'ing' && cue.verb.object ? give(at) : null;
    default:
      break;
  }
  if (cue.verb.lemma === 'tell' && kind(at) === 'noun') {
    let next = at + 1;
    while (kind(next) === 'preposition' && kind(next + 1) === 'noun') next += 2;
    if (chunks[next]?.form === 'infinitive') return give(next);
    if (kind(next) === 'noun' && chunks[next + 1]?.form === 'finite') return give(next, true);
  }
  const prepositional = cue.end - cue.first > 1;
  if (prepositional && kind(at) === 'noun') return give(at);
  if (cue.verb.object && headWord(parsed, at) === 'that' && kind(at) === 'subordinator') return give(at, true);
  if (kind(at) === 'relative' || kind(at) === 'subordinator') return cue.verb.clause && kind(at) === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, at)) ? give(at, true) : null;
  // A clause without "that", perhaps after a day ("said Monday he would") or where it was said.
  let from = at;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  while (kind(from) === 'preposition' && kind(from + 1) === 'noun') from += 2;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  if (cue.verb.clause && (kind(from) === 'noun' || kind(from) === 'other') && finiteAhead(parsed, from)) {
    if (cue.verb.hearer && kind(from + 1) === 'noun') return give(from + 1, true);
    return give(from, true);
  }
  if (cue.verb.clause && (from > at || kind(at) === 'preposition') && (kind(from) === 'comma' || kind(from) === 'stop' || kind(from) === 'end')) {
    return kind(from) === 'comma' ? resumed(parsed, from, cue) : null;
  }
  if (cue.verb.object && kind(at) === 'noun') return give(at);
  if (cue.verb.object && (kind(at) === 'preposition' || kind(at) === 'other')) return cue.verb.clause ? null : give(at);
  return null;
}

/** After "X said," the rest is content only where the sentence had begun before; an "-ing" goes on about X. */
function resumed(parsed: ParsedSentence, comma: number, cue: Cue): Right | null {
  if (cue.form !== 'finite' || cue.first < 3) return null;
  let next = comma + 1;
  if (opensQuote(parsed, next)) return { span: restFrom(parsed, next, true) ?? { start: 0, end: 0 }, resumes: true };
  while (parsed.chunks[next]?.kind === 'other') next++;
  const chunk = parsed.chunks[next];
  if (chunk === undefined || (chunk.kind === 'verb' && chunk.form === 'ing') || chunk.kind === 'relative') return null;
  const span = restFrom(parsed, comma + 1, true);
  return span === null ? null : { span, resumes: true };
}

function leftPart(parsed: ParsedSentence, before: number, cue: Cue, needsVerb: boolean): Span | null {
  if (!cue.verb.clause || cue.form !== 'finite') return null;
  let last = before - 1;
  const boundary = parsed.chunks[last];
  if (boundary === undefined) return null;
  if (boundary.kind !== 'comma' && boundary.kind !== 'mark' && boundary.kind !== 'stop') return null;
  const quoteEnds = boundary.kind === 'mark' && parsed.quotes.some(({ end }) => end === chunkEnd(parsed, last));
  if (boundary.kind === 'mark' && !quoteEnds) return null;
  while (last >= 0 && (parsed.chunks[last]?.kind === 'comma' || parsed.chunks[last]?.kind === 'stop') && !quoteEnds) last--;
  if (last < 0) return null;
  const end = chunkEnd(parsed, last);
  // "Other cleavages, he said, include …" goes on after the cue; "Six months ago, he said, …" begins after it.
  const begun = parsed.chunks[0]?.kind === 'noun' && !isTimeAt(parsed, 0) && parsed.chunks[last]?.kind === 'noun' && !isTimeAt(parsed, last);
  if (!quoteEnds && !parsed.chunks.slice(0, last + 1).some(({ kind }) => kind === 'verb') && (needsVerb || !begun)) return null;
  let start = parsed.start;
  if (quoteEnds) {
    const quote = parsed.quotes.find((each) => each.start < end && end <= each.end);
    // Words before the quote belong to it ("The plan was “dead,” he said") unless a mark of its own opens it.
    if (quote !== undefined && (quote.start <= parsed.start || opensAnew(parsed, quote.start))) start = quote.start;
  }
  return end > start ? { start, end } : null;
}

/** From a chunk to where the content ends, without the full stop; with the closing mark of a quote that began in it. */
function restFrom(parsed: ParsedSentence, from: number, clause: boolean): Span | null {
  if (from >= parsed.chunks.length) return null;
  const start = chunkStart(parsed, from);
  const cut = contentEnd(parsed, from, clause);
  if (cut < parsed.chunks.length) {
    const end = endOffset(parsed, cut);
    return end > start ? { start, end } : null;
  }
  let end = parsed.end;
  const last = parsed.quotes.at(-1);
  const insideLast = last !== undefined && last.end >= end && last.start >= parsed.start;
  if (!insideLast) while (end > start && /[.!?…\s)\]]/.test(parsed.text.charAt(end - 1)) && !closesBracket(parsed.text, start, end)) end--;
  return end > start ? { start, end } : null;
}

/** The bracket that ends here was opened within the content. */
function closesBracket(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  return (last === ')' && text.slice(start, end).includes('(')) || (last === ']' && text.slice(start, end).includes('['));
}

/** A quote that begins with a capital after a colon, comma or full stop is a sentence of its own. */
function opensAnew(parsed: ParsedSentence, at: number): boolean {
  const before = parsed.text.slice(parsed.start, at).trimEnd();
  return /[:,.—–-]$/.test(before) && /^\W{1,3}\p{Lu}/u.test(parsed.text.slice(at, at + 5));
}

const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who']);

export function opensQuote(parsed: ParsedSentence, index: number): boolean {
  if (parsed.chunks[index]?.kind !== 'mark') return false;
  const at = chunkStart(parsed, index);
  return parsed.quotes.some((quote) => quote.start === at);
}

/** The quote stands right after the verb or after "in a statement", not within a noun phrase. */
function startsContent(parsed: ParsedSentence, mark: number, from: number): boolean {
  if (mark === from) return true;
  for (let at = from; at < mark; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (kind === 'preposition' && headWord(parsed, at) !== 'of' && parsed.chunks[at + 1]?.kind === 'noun' && at + 1 < mark) at++;
    else if (kind !== 'other' && !(kind === 'noun' && isTimeAt(parsed, at))) return false;
  }
  return true;
}

function finiteAhead(parsed: ParsedSentence, from: number): boolean {
  for (let at = from; at < parsed.chunks.length; at++) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') {
      // "lamented the state of the campaign and criticized …" has no clause as its object.
      let before = at - 1;
      while (before > from && parsed.chunks[before]?.kind === 'other') before--;
      return parsed.chunks[before]?.kind !== 'conjunction';
    }
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || (chunk?.kind === 'subordinator' && at > from)) return false;
  }
  return false;
}

function isTimeAt(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  return chunk !== undefined && isTime(parsed, chunk);
}

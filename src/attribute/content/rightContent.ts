import type { Span } from '../../domain/span.ts';
import { chunkEnd, chunkStart, headWord, isTimeAt, opensQuote, inQuote, isDash } from '../parse/chunkAt.ts';
import { contentSpan } from './contentSpan.ts';
import type { Cue } from '../cue/findCues.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';

/** Content after its cue. */
export interface Right {
  readonly span: Span;
  /** Goes on with a sentence that was cut by the cue: "The talks, he said, had failed". */
  readonly resumes: boolean;
  /** What it is said of, where that stands before the source: "which" of "which she called dead". */
  readonly about?: Span;
}

/** Finds content after the cue (and after the source, where it is inverted), or null. */
export function rightContent(parsed: ParsedSentence, cue: Cue, anchor: number, source: Source | null): Right | null {
  const { chunks } = parsed;
  const kind = (at: number): string => chunks[at]?.kind ?? 'end';
  let at = anchor;
  while (kind(at) === 'other') at++;
  const give = (from: number, clause = false, resumes = false): Right | null => {
    const span = contentSpan(
      parsed,
      clause ? from : quoteAfterColon(parsed, from),
      clause,
      headWord(parsed, cue.first).endsWith('ing') ? 'ing' : cue.form,
    );
    return span === null ? null : { span, resumes };
  };
  if (cue.verb.clause) {
    // A clause, colon or quote that the adverbials after the verb lead to.
    let scan = at;
    for (let steps = 0; steps < 9; steps++, scan++) {
      const here = kind(scan);
      if (here === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, scan))) return give(scan, true);
      const that = here === 'comma' || here === 'stop' ? thatAfterAside(parsed, scan) : -1;
      if (that !== -1) return give(that, true);
      if (here === 'stop') {
        if (headWord(parsed, scan) === ':') return give(scan + 1, true);
        break;
      }
      if (here === 'mark' && opensQuote(parsed, scan) && startsContent(parsed, scan, at)) return give(scan);
      if (here === 'comma') {
        if (opensQuote(parsed, scan + 1)) return give(scan + 1);
        if (headWord(parsed, scan + 1) === 'that') return give(scan + 1, true);
        if (headWord(parsed, scan + 2) === ',' && kind(scan + 1) === 'other') continue;
        // "She said, if elected, she would ask"
        if (scan === at && kind(scan + 1) === 'subordinator' && mainClauseAfter(parsed, scan + 1))
          return give(scan + 1, true);
        break;
      }
      // "said in an interview taped in May that"
      if (
        here === 'verb' &&
        kind(scan - 1) === 'noun' &&
        kind(scan - 2) === 'preposition' &&
        headWord(parsed, scan).endsWith('ed') &&
        cueForm(headWord(parsed, scan)) === undefined &&
        chunks[scan]?.end === (chunks[scan]?.first ?? 0) + 1
      )
        continue;
      // "concluded so well and timelessly, “…”"
      if (here === 'conjunction' && kind(scan - 1) === 'other' && kind(scan + 1) === 'other') continue;
      if (here === 'verb' || here === 'end' || here === 'conjunction' || here === 'relative') break;
    }
  }
  // "who, he noted, was ill", "which they describe as “dead”": what it is about stands before.
  // … "the plan she said was dead".
  const contact = source !== null && kind(source.first - 1) === 'noun' && !isTimeAt(parsed, source.first - 1);
  if (
    source !== null &&
    !source.inverted &&
    cue.form === 'finite' &&
    (contact || /^(?:what|which|who|whom|that)$/.test(headWord(parsed, source.first - 1)))
  ) {
    const about = { start: chunkStart(parsed, source.first - 1), end: chunkEnd(parsed, source.first - 1) };
    const said =
      cue.verb.clause && kind(at) === 'verb' && chunks[at]?.form === 'finite' && headWord(parsed, at + 1) !== 'that'
        ? give(at, true)
        : cue.verb.object && headWord(parsed, at) === 'as'
          ? give(at)
          : null;
    if (said !== null) return { ...said, about };
  }
  // "said because the king is ill, the match is off"
  if (
    cue.verb.clause &&
    !cue.verb.object &&
    /^(?:subordinator|preposition)$/.test(kind(at)) &&
    LEADING.has(headWord(parsed, at)) &&
    mainClauseAfter(parsed, at)
  )
    return give(at, true);
  // "Smith said as he left, “We are done.”"
  if (source?.inverted !== true && cue.verb.clause && /^(?:as|when|while|after|before)$/.test(headWord(parsed, at))) {
    const mark = chunks.findIndex((_, index) => index > at && kind(index - 1) === 'comma' && opensQuote(parsed, index));
    if (
      mark !== -1 &&
      !chunks
        .slice(at, mark)
        .some(({ kind: each }, index) => each === 'verb' && cueForm(headWord(parsed, at + index))?.verb.clause === true)
    )
      return give(mark);
  }
  // Said Smith, who grew up there, “We are proud.”
  const opening =
    source?.inverted === true && cue.first === 0 && kind(at) === 'comma'
      ? chunks.findIndex((_, index) => index > at && kind(index - 1) === 'comma' && opensQuote(parsed, index))
      : -1;
  if (opening !== -1) return give(opening);
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
      if (headWord(parsed, at) === 'to' && opensQuote(parsed, at + 1) && (cue.verb.infinitive || cue.verb.object))
        return give(at);
      break;
    case 'verb':
      if (chunks[at]?.form === 'infinitive') return cue.verb.infinitive || cue.verb.object ? give(at) : null;
      if (chunks[at]?.form !== 'ing') return null;
      // "said closing the pier would cost jobs"
      if (cue.verb.clause && cue.end - cue.first === 1 && isSubject(parsed, at)) return give(at, true);
      return cue.verb.object || cue.end - cue.first > 1 ? give(at) : null;
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
  if (prepositional && (kind(at) === 'noun' || chunks[at]?.form === 'ing')) return give(at);
  if (cue.verb.object && headWord(parsed, at) === 'that' && kind(at) === 'subordinator') return give(at, true);
  if (kind(at) === 'relative' || kind(at) === 'subordinator')
    return cue.verb.clause && kind(at) === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, at))
      ? give(at, true)
      : null;
  // A clause without "that", perhaps after a day ("said Monday he would") or where it was said.
  let from = at;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  while (kind(from) === 'preposition' && kind(from + 1) === 'noun') from += 2;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  if (cue.verb.clause && (kind(from) === 'noun' || kind(from) === 'other') && finiteAhead(parsed, from, cue)) {
    if (cue.verb.hearer && kind(from + 1) === 'noun') return give(from + 1, true);
    return give(from, true);
  }
  // "said each year yields more", "said about half of them left": what is said is a clause, whatever its verb is taken for.
  if (cue.verb.lemma === 'say' && kind(cue.first - 1) === 'noun' && isLong(parsed, at, from)) return give(at, true);
  if (
    cue.verb.clause &&
    (from > at || kind(at) === 'preposition') &&
    (kind(from) === 'comma' || kind(from) === 'stop' || kind(from) === 'end')
  ) {
    if (kind(from) !== 'comma') return null;
    // "Voss said in a letter, the locks would close": nothing stands before that could go on.
    const opens = source?.inverted === false && source.first === 0 && source.end === cue.first;
    return opens && /^(?:noun|other)$/.test(kind(from + 1)) && finiteAhead(parsed, from + 1, cue)
      ? give(from + 1, true)
      : resumed(parsed, from, cue);
  }
  // "The poll shows Voss leading": whatever a document shows or finds, it says.
  if (source !== null && isDocument(headWord(parsed, source.head)) && kind(at) === 'noun' && !cue.verb.hearer)
    return give(at);
  if (cue.verb.object && kind(at) === 'noun') return isHearer(parsed, at, cue, source) ? null : give(at);
  if (cue.verb.object && kind(at) === 'other') return cue.verb.clause && kind(at + 1) !== 'noun' ? null : give(at);
  return null;
}

/** After "X said," the rest is content only where the sentence had begun before; an "-ing" goes on about X. */
function resumed(parsed: ParsedSentence, comma: number, cue: Cue): Right | null {
  if (cue.form !== 'finite' || cue.first < 3) return null;
  let next = comma + 1;
  if (opensQuote(parsed, next)) return { span: contentSpan(parsed, next, true) ?? { start: 0, end: 0 }, resumes: true };
  while (parsed.chunks[next]?.kind === 'other') next++;
  const chunk = parsed.chunks[next];
  // "If so, she said, closing the pier would help": an "-ing" with a verb of its own.
  if (chunk === undefined || (chunk.form === 'ing' && !isSubject(parsed, next)) || chunk.kind === 'relative')
    return null;
  const span = contentSpan(parsed, comma + 1, true);
  return span === null ? null : { span, resumes: true };
}

/** "…, Voss told the agency.": whom it is told, not what. */
function isHearer(parsed: ParsedSentence, index: number, { verb }: Cue, source: Source | null): boolean {
  const chunk = parsed.chunks[index];
  const head = parsed.words[chunk?.head ?? -1];
  if (!verb.hearer || !verb.clause || head === undefined) return false;
  let next = index + 1;
  while (
    parsed.chunks[next]?.kind === 'preposition' &&
    parsed.chunks[next + 1]?.kind === 'noun' &&
    !verb.prepositions.has(headWord(parsed, next))
  )
    next += 2;
  while (isTimeAt(parsed, next)) next++;
  // "told the agency that", "asked them to go": what was said comes after.
  if (!/^(?:comma|stop|end)$/.test(parsed.chunks[next]?.kind ?? 'end')) return false;
  return (
    (source !== null && clauseEndsBefore(parsed, source.first)) ||
    head.tag === 'PROPN' ||
    /^(?:him|her|them|us|me|you)$/.test(head.lower) ||
    isOffice(head.lower) ||
    isKind(head.lower)
  );
}

/** "The shop would close, Voss told": a main clause and its comma. */
function clauseEndsBefore({ chunks }: ParsedSentence, index: number): boolean {
  return (
    chunks[index - 1]?.kind === 'comma' &&
    chunks[0]?.kind === 'noun' &&
    chunks.slice(0, index).some(({ kind, form }) => kind === 'verb' && form === 'finite')
  );
}

/**
 * A noun phrase, or "about half", with four words or more up to the next stop; a day or a place only where more hangs on
 * it ("each year of work").
 *
 * @param from the chunk after days and places
 */
function isLong({ chunks, words }: ParsedSentence, at: number, from: number): boolean {
  const first = words[chunks[at]?.first ?? -1];
  const isAbout = first?.lower === 'about' && /^(?:NUM|NOUN)$/.test(words[chunks[at + 1]?.first ?? -1]?.tag ?? '');
  const stop = chunks.findIndex(({ kind }, index) => index > at && /^(?:comma|stop|mark)$/.test(kind));
  const end = chunks[stop === -1 ? chunks.length - 1 : stop]?.first ?? 0;
  const isYear = words[chunks[at + 1]?.head ?? -1]?.lower === 'of';
  return (isAbout || (chunks[at]?.kind === 'noun' && (from === at || isYear))) && end - (chunks[at]?.first ?? 0) > 3;
}

const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who']);

const LEADING = new Set([
  'because',
  'while',
  'although',
  'though',
  'unless',
  'since',
  'when',
  'once',
  'until',
  'despite',
  'unlike',
]);

function mainClauseAfter(parsed: ParsedSentence, from: number): boolean {
  const { chunks } = parsed;
  const comma = chunks.findIndex(({ kind }, at) => at > from && kind === 'comma');
  return (
    comma > from + 1 &&
    /^(?:noun|mark)$/.test(chunks[comma + 1]?.kind ?? '') &&
    chunks.slice(comma + 1, comma + 7).some(({ kind, form }) => kind === 'verb' && form === 'finite')
  );
}

/** The quote stands right after the verb or after "in a statement", not within a noun phrase. */
function startsContent(parsed: ParsedSentence, mark: number, from: number): boolean {
  if (mark === from) return true;
  for (let at = from; at < mark; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (
      kind === 'preposition' &&
      headWord(parsed, at) !== 'of' &&
      parsed.chunks[at + 1]?.kind === 'noun' &&
      at + 1 < mark
    )
      at++;
    else if (kind !== 'other' && !(kind === 'noun' && isTimeAt(parsed, at))) return false;
  }
  return true;
}

/** An "-ing" whose verb follows before anything else begins: "closing the pier would". */
function isSubject(parsed: ParsedSentence, gerund: number): boolean {
  const { chunks } = parsed;
  // "closing the pier, which is old, would": the aside is passed over.
  const comma = chunks.findIndex(({ kind }, at) => at > gerund && kind === 'comma');
  const aside =
    chunks[comma + 1]?.kind === 'relative' ? chunks.findIndex(({ kind }, at) => at > comma && kind === 'comma') : -1;
  const next = [
    ...chunks.slice(gerund + 1, aside === -1 ? undefined : comma),
    ...(aside === -1 ? [] : chunks.slice(aside + 1)),
  ].find(
    ({ kind, form }) =>
      (kind === 'verb' && form === 'finite') || /^(?:comma|stop|conjunction|relative|subordinator|mark)$/.test(kind),
  );
  return next?.kind === 'verb';
}

function finiteAhead(parsed: ParsedSentence, from: number, { verb }: Cue): boolean {
  for (let at = from; at < parsed.chunks.length; at++) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') {
      // "lamented the state of the campaign and criticized …" has no clause as its object.
      let before = at - 1;
      while (before > from && parsed.chunks[before]?.kind === 'other') before--;
      return parsed.chunks[before]?.kind !== 'conjunction';
    }
    // "said the pipeline, which many support, would …": the aside is passed over.
    if (chunk?.kind === 'comma' && parsed.chunks[at + 1]?.kind === 'relative') {
      const close = parsed.chunks.findIndex((each, index) => index > at + 1 && each.kind === 'comma');
      if (close === -1) return false;
      at = close;
      continue;
    }
    // "questioned it, said on Friday that", "noted her years there, saying": the verb is the source's own.
    if (verb.object && chunk?.kind === 'comma' && parsed.chunks[at + 1]?.kind === 'verb' && at === from + 1)
      return false;
    // “…,” and his party will: a clause of the writer's.
    if (
      chunk?.kind === 'comma' &&
      parsed.chunks[at + 1]?.kind === 'mark' &&
      parsed.chunks[at + 2]?.kind === 'conjunction'
    )
      return false;
    if (
      chunk?.kind === 'comma' &&
      parsed.chunks[at + 1]?.form === 'ing' &&
      cueForm(headWord(parsed, at + 1)) !== undefined
    )
      return false;
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || (chunk?.kind === 'subordinator' && at > from))
      return false;
  }
  return false;
}

/**
 * "ended with a plea: “Stay here.”": only the quote is said. The chunk where it opens, or `from` where no such quote
 * ends the sentence.
 */
function quoteAfterColon(parsed: ParsedSentence, from: number): number {
  const colon = parsed.chunks.findIndex(
    ({ kind }, at) => at > from && kind === 'stop' && headWord(parsed, at) === ':' && !inQuote(parsed, at),
  );
  if (colon === -1 || !opensQuote(parsed, colon + 1)) return from;
  const quote = parsed.quotes.find(({ start }) => start === chunkStart(parsed, colon + 1));
  return quote !== undefined &&
    quote.end >= parsed.end - 1 &&
    /^[^\p{L}]*\p{Lu}/u.test(parsed.text.slice(quote.inner.start, quote.inner.start + 4))
    ? colon + 1
    : from;
}

/**
 * "said, without evidence, that", "said - falsely - that": the clause that follows an aside which opens at a comma or
 * dash, or -1.
 */
function thatAfterAside(parsed: ParsedSentence, open: number): number {
  const { chunks } = parsed;
  const dash = isDash(parsed, open);
  for (let at = open + 1; at < Math.min(open + 12, chunks.length - 1); at++) {
    const chunk = chunks[at];
    if (dash ? isDash(parsed, at) : chunk?.kind === 'comma')
      return headWord(parsed, at + 1) === 'that' && chunks[at + 1]?.kind === 'subordinator' ? at + 1 : -1;
    if (
      chunk === undefined ||
      chunk.kind === 'stop' ||
      chunk.kind === 'mark' ||
      (chunk.kind === 'verb' && chunk.form === 'finite')
    )
      return -1;
  }
  return -1;
}

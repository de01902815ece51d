import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkEnd, firstWord, headWord, isTimeAt, kindAt, skipLeft, wordsOf } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * What stands before the cue: a quote that has just closed, or the sentence so far; null where that is no content.
 *
 * @param needsVerb it must have a verb, for it does not go on behind the cue
 */
export function leftContent(
  parsed: ParsedSentence,
  before: number,
  cue: Cue,
  needsVerb: boolean,
  anchor: number,
): Span | null {
  if (!cue.verb.clause || cue.form !== 'finite') return null;
  let last = quoteBeforeSubject(parsed, before) ?? before - 1;
  if (isToldBy(parsed, cue, anchor)) return { start: parsed.start, end: chunkEnd(parsed, last) };
  const boundary = kindAt(parsed, last);
  if (!/^(?:comma|mark|stop)$/.test(boundary)) return null;
  const quoteEnds = boundary === 'mark';
  if (quoteEnds && !endsSpeech(parsed, chunkEnd(parsed, last))) return null;
  // "In May, a panel found flaws": what was found comes after; not "said Voss, a sailor whose boats sank".
  const next = kindAt(parsed, anchor) === 'other' ? anchor + 1 : anchor;
  if (
    !quoteEnds &&
    cue.kind === 'verb' &&
    anchor === cue.end &&
    !cue.verb.hearer &&
    kindAt(parsed, next) === 'noun' &&
    !isTimeAt(parsed, next)
  )
    return null;
  while (/^(?:comma|stop)$/.test(kindAt(parsed, last))) last--;
  if (last < 0) return null;
  const end = chunkEnd(parsed, last);
  const inverted = anchor > cue.end && end - parsed.start > 20;
  if (!quoteEnds && needsVerb && isClauseAlone(parsed, last)) return null;
  // "Other cleavages, he said, include …" goes on after the cue; "Six months ago, he said, …" begins after it.
  const first = opening(parsed);
  const begun =
    // "If so, he said, the pier will close"
    headWord(parsed, first) === 'if' ||
    // "Many of the boats, he said, have sunk"
    ((kindAt(parsed, first) === 'noun' || headWord(parsed, first + 1) === 'of') &&
      !isTimeAt(parsed, first) &&
      kindAt(parsed, skipLeft(parsed, last)) === 'noun' &&
      !isTimeAt(parsed, skipLeft(parsed, last)));
  if (
    !quoteEnds &&
    !parsed.chunks.slice(0, last + 1).some(({ kind }) => kind === 'verb') &&
    (needsVerb ? !inverted && !isAllThatIsSaid(parsed, cue, last) : !begun)
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
  return { start, end };
}

/** The chunk that a sentence begins with, but for "and" or "but". */
function opening(parsed: ParsedSentence): number {
  return kindAt(parsed, 0) === 'conjunction' ? 1 : 0;
}

/**
 * "The pier leaks, Voss said.": whatever its last word is taken for, nothing else in the sentence can be what is said.
 */
function isAllThatIsSaid(parsed: ParsedSentence, { verb, first }: Cue, last: number): boolean {
  const { chunks } = parsed;
  const from = opening(parsed);
  const length = chunks.slice(from, last + 1).reduce((sum, one) => sum + one.end - one.first, 0);
  return (
    verb.lemma === 'say' &&
    kindAt(parsed, from) === 'noun' &&
    // "Two days after the storm, Lind said"
    !isTimeAt(parsed, from) &&
    !/^(?:second|minute|hour|day|week|month|year|decade)s$/.test(headWord(parsed, from)) &&
    length > 2 &&
    chunks.slice(first).every(({ kind }) => kind !== 'mark')
  );
}

/** "When it rained, Lind laughed": a clause that waits for another, and is not all of what somebody says. */
function isClauseAlone(parsed: ParsedSentence, last: number): boolean {
  const from = opening(parsed);
  const clause = parsed.chunks.slice(from, last + 1);
  return (
    WAITING.has(headWord(parsed, from)) &&
    clause.filter(({ form }) => form === 'finite').length === 1 &&
    !clause.some(({ kind }) => kind === 'comma' || kind === 'stop')
  );
}

const WAITING = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'when',
  'while',
]);

/**
 * "The pier is shut according to police.": a main clause before, nothing behind, and somebody who can tell; not "played
 * according to the rules".
 */
function isToldBy(parsed: ParsedSentence, cue: Cue, anchor: number): boolean {
  const { chunks, words } = parsed;
  const head = headWord(parsed, cue.end);
  return (
    cue.kind === 'according' &&
    endsAfter(chunks, anchor) &&
    /^(?:noun|other|mark|verb)$/.test(kindAt(parsed, cue.first - 1)) &&
    chunks.slice(0, cue.first).some(({ form }) => form === 'finite') &&
    (words[chunks[cue.end]?.head ?? -1]?.tag === 'PROPN' ||
      isOffice(head) ||
      isKind(head) ||
      // "according to a statement", "according to the union's figures", not "played according to the rules"
      (isDocument(head) && /^an?$/.test(firstWord(parsed, cue.end))) ||
      wordsOf(parsed, cue.end).includes("'s"))
  );
}

/** Nothing but when, where and by whom follows up to the end: "according to a statement posted on Monday." */
function endsAfter(chunks: ParsedSentence['chunks'], anchor: number): boolean {
  const rest = chunks.slice(anchor);
  return rest.every(
    ({ kind, form, first, end }, at) =>
      /^(?:preposition|noun|other)$/.test(kind) ||
      (at === 0 && kind === 'verb' && form !== 'infinitive' && end - first === 1) ||
      (kind === 'stop' && at === rest.length - 1),
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

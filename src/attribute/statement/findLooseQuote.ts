import type { Beside, Candidate } from './candidate.ts';
import { headWord, opensQuote } from '../parse/chunkAt.ts';
import type { Cue } from '../cue/cue.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { publishes } from '../lexicon/publishes.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { findSignature } from './findSignature.ts';
import type { Source } from '../source/source.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { negations } from '../../text/negations.ts';

/**
 * Quotes that a cue does not govern in its own sentence: after a colon at the end of the sentence ("The company said:"
 * and a new paragraph), after a label ("Smith: “No.”"), and beside a sentence that is only the cue (“It failed.” Smith
 * said.).
 *
 * @param cues the cues of the sentence with their sources
 * @param found what the cues of the sentence govern
 */
export function findLooseQuote(
  parsed: ParsedSentence,
  cues: readonly { cue: Cue; source: Source | null }[],
  beside: Beside,
  found: readonly Candidate[],
): Candidate | null {
  if (!hasQuotes(parsed, beside)) return null;
  const { before, after } = beside;
  const { chunks } = parsed;
  const spoken = cues.findLast(
    ({ cue, source }) => source !== null && cue.kind !== 'noun' && cue.form !== 'infinitive',
  );
  const last = chunks.length - 1;
  if (after !== null && headWord(parsed, last) === ':' && (parsed.quoteOf[last] ?? null) === null) {
    const verb = spoken?.cue.first ?? chunks.findLastIndex(({ kind, form }) => kind === 'verb' && form === 'finite');
    const source =
      spoken?.source ??
      (verb === -1 || isReceived(parsed, last, verb) ? nounBefore(parsed, last) : subjectOf(parsed, verb, 0));
    return {
      cue: spoken?.cue ?? { first: last, end: last + 1 },
      source,
      content: { spans: [{ start: after.start, end: after.end }], side: 'beside' },
    };
  }
  // “It failed.” — Jane Smith
  if (
    before !== null &&
    chunks.length <= 6 &&
    DASH.test(headWord(parsed, 0)) &&
    chunks[1]?.kind === 'noun' &&
    !chunks.some(({ kind }) => kind === 'verb')
  ) {
    const end = chunks.findLastIndex(({ kind }) => kind !== 'stop') + 1;
    return {
      cue: { first: 0, end: 1 },
      source: { first: 1, end, head: 1, inverted: true },
      content: { spans: [{ start: before.start, end: before.end }], side: 'beside' },
    };
  }
  const signed = findSignature(parsed);
  if (signed !== null) return signed;
  const label = findLabel(parsed);
  if (label !== null) return label;
  if (spoken?.source === undefined || spoken.source === null || found.length > 0 || !spoken.cue.verb.clause)
    return null;
  // “It failed.” The council never voted; or did not respond.
  if (isDenied(parsed, spoken.cue.first)) return null;
  if (before !== null && chunks.length <= 7 && spoken.source.first <= 1 && spoken.cue.first <= 2) {
    return {
      cue: spoken.cue,
      source: spoken.source,
      content: { spans: [{ start: before.start, end: before.end }], side: 'beside' },
    };
  }
  const rest = chunks.slice(spoken.cue.end);
  if (
    after !== null &&
    rest.length < 5 &&
    rest.every(({ kind }) => kind === 'preposition' || kind === 'noun' || kind === 'stop' || kind === 'other') &&
    rest[0]?.kind !== 'noun'
  ) {
    return {
      cue: spoken.cue,
      source: spoken.source,
      content: { spans: [{ start: after.start, end: after.end }], side: 'beside' },
    };
  }
  return null;
}

/** "The council never voted", "Voss disagreed": with what stands before. */
function isDenied({ chunks, words }: ParsedSentence, verb: number): boolean {
  if (cueForm(words[chunks[verb]?.head ?? -1]?.lower ?? '')?.verb.negative === true) return true;
  return negations(words.slice(chunks[verb]?.first, chunks[verb]?.end).map(({ lower }) => lower)) > 0;
}

/** Whether there are words in marks in a sentence or beside it. */
export function hasQuotes({ quotes }: ParsedSentence, { before, after }: Beside): boolean {
  return quotes.length > 0 || before !== null || after !== null;
}

/** A name, a colon and a quote. */
function findLabel(parsed: ParsedSentence): Candidate | null {
  const { chunks } = parsed;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'stop' || headWord(parsed, at) !== ':' || !opensQuote(parsed, at + 1)) continue;
    const source = speakerBefore(parsed, at);
    const quote = parsed.quotes.find(({ start }) => start === parsed.words[chunks[at + 1]?.first ?? 0]?.start);
    if (source === null || quote === undefined || !mayBeLabel(parsed, source)) return null;
    return {
      cue: { first: at, end: at + 1 },
      source,
      content: { spans: [{ start: quote.start, end: quote.end }], side: 'right' },
    };
  }
  return null;
}

/** "Smith:", "The report:"; not "the clearest change of all:". */
function mayBeLabel(parsed: ParsedSentence, { first }: Source): boolean {
  const named = parsed.words[parsed.chunks[first]?.head ?? -1]?.tag === 'PROPN';
  return named || !/^(?:of|for)$/.test(headWord(parsed, first - 1));
}

/**
 * "Voss took a shot at them on the radio:": whoever did what stands before the colon; "The answer came from Voss:": the
 * noun right before it, as where there is no verb.
 */
function speakerBefore(parsed: ParsedSentence, colon: number): Source | null {
  const noun = nounBefore(parsed, colon);
  const stop = parsed.chunks.findLastIndex(({ kind }, at) => at < colon && kind === 'stop');
  const finite = parsed.chunks.flatMap(({ form }, at) =>
    at > stop && at < colon && form === 'finite' && parsed.quoteOf[at] === null ? [at] : [],
  );
  // "The ministry issued a statement that a man had been hurt:": whoever was hurt does not speak.
  const verb = finite.findLast((at) => parsed.chunks[at]?.passive !== true) ?? finite.at(-1) ?? -1;
  // "Voss after taking something off Lind's coat:": whoever does so.
  const hangs =
    noun !== null && verb === -1 && parsed.chunks.slice(stop + 1, noun.first).some(({ form }) => form === 'ing');
  const named = parsed.words[parsed.chunks[stop + 1]?.head ?? -1];
  if (hangs && named?.tag === 'PROPN') return { first: stop + 1, end: colon, head: stop + 1, inverted: false };
  if (noun === null || verb === -1 || /^(?:from|by)$/.test(headWord(parsed, noun.first - 1))) return noun;
  return isReceived(parsed, colon, verb) ? noun : (subjectOf(parsed, verb, 0) ?? noun);
}

/** "The paper received the following statement:": whoever has it from another does not speak. */
function isReceived(parsed: ParsedSentence, colon: number, verb: number): boolean {
  const word = headWord(parsed, verb);
  return (
    !parsed.chunks.slice(verb, colon).some(({ kind }) => kind === 'comma') &&
    isDocument(headWord(parsed, colon - 1)) &&
    !publishes(word) &&
    cueForm(word) === undefined
  );
}

function nounBefore(parsed: ParsedSentence, colon: number): Source | null {
  const { chunks } = parsed;
  const noun = colon - 1;
  if (chunks[noun]?.kind !== 'noun') return null;
  let first = noun;
  if (chunks[noun - 1]?.kind === 'conjunction' && chunks[noun - 2]?.kind === 'noun') first = noun - 2;
  return { first, end: colon, head: first, inverted: false };
}

const DASH = /^[-–—―]+$/;

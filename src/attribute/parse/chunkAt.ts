import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Chunk } from './chunk.ts';
import type { ParsedSentence } from './parseSentence.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Offset of the first character of a chunk. */
export function chunkStart(parsed: ParsedSentence, index: number): number {
  return parsed.words[parsed.chunks[index]?.first ?? -1]?.start ?? parsed.end;
}

/** Offset one past the last character of a chunk. */
export function chunkEnd(parsed: ParsedSentence, index: number): number {
  return parsed.words[(parsed.chunks[index]?.end ?? 0) - 1]?.end ?? parsed.start;
}

/** Lower-case head word of a chunk, '' where there is none. */
export function headWord(parsed: ParsedSentence, index: number): string {
  const chunk = parsed.chunks[index];
  return chunk === undefined ? '' : (parsed.words[chunk.head]?.lower ?? '');
}

/** Lower-case first word of a chunk, '' where there is none. */
export function firstWord(parsed: ParsedSentence, index: number): string {
  return wordsOf(parsed, index)[0] ?? '';
}

/** The words of a chunk in lower case, none where there is no such chunk. */
export function wordsOf({ chunks, words }: ParsedSentence, index: number): string[] {
  const chunk = chunks[index];
  return chunk === undefined ? [] : words.slice(chunk.first, chunk.end).map(({ lower }) => lower);
}

/** What kind a chunk is, 'end' where the sentence has none. */
export function kindAt({ chunks }: ParsedSentence, index: number): Chunk['kind'] | 'end' {
  return chunks[index]?.kind ?? 'end';
}

/** The form of a verb; undefined of all else. */
export function formAt({ chunks }: ParsedSentence, index: number): Chunk['form'] {
  return chunks[index]?.form;
}

/** The next chunk to the left that is no adverb or mark (with `commas`: no comma either), or -1. */
export function skipLeft(parsed: ParsedSentence, from: number, commas = false): number {
  let at = from;
  while (at >= 0) {
    const kind = parsed.chunks[at]?.kind;
    if (kind !== 'other' && kind !== 'mark' && !(commas && kind === 'comma')) break;
    at--;
  }
  return at;
}

/** The chunk behind prepositional phrases: "of the crew in Castell". */
export function pastPhrases(parsed: ParsedSentence, from: number): number {
  let at = from;
  while (kindAt(parsed, at) === 'preposition' && kindAt(parsed, at + 1) === 'noun') at += 2;
  return at;
}

/** Stands within a quote that is long enough to be speech. */
export function insideQuote(parsed: ParsedSentence, index: number): boolean {
  const quote = parsed.quoteOf[index];
  return quote !== null && quote !== undefined && quote.end - quote.start > 40;
}

/** Nothing but a month and its day: "May 3", "Sept. 3". */
export function isDate({ words }: ParsedSentence, { first, head }: Chunk): boolean {
  return first === head - 1 && MONTH.test(words[first]?.lower ?? '') && /^\d\d?$/.test(words[head]?.lower ?? '');
}

/** A month, short or in full. */
const MONTH = new RegExp(`^(?:${[...MONTHS].join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?$`);
const TIMES = wordSet('today yesterday tomorrow tonight week month year night morning afternoon evening day');

/** "Monday", "last week": says when, not who. "Theresa May" does not. */
export function isTime(parsed: ParsedSentence, chunk: Chunk): boolean {
  const lower = parsed.words[chunk.head]?.lower ?? '';
  const before = parsed.words[chunk.head - 1];
  // "Day said": a name.
  if (chunk.head === chunk.first && TIMES.has(lower) && parsed.words[chunk.head]?.tag === 'PROPN') return false;
  if (
    chunk.head > chunk.first &&
    before?.tag === 'PROPN' &&
    (MONTHS.has(lower) || TIMES.has(lower)) &&
    genderOfName(parsed.text.slice(before.start, before.end)) !== 'unknown'
  )
    return false;
  return (
    WEEKDAYS.has(lower) ||
    MONTHS.has(lower) ||
    TIMES.has(lower) ||
    isDate(parsed, chunk) ||
    (lower === 'time' && before?.lower === 'local') ||
    (lower.length === 4 && /^(?:19|20)\d\d$/.test(lower))
  );
}

/** The chunk is a mark that opens a quote. */
export function opensQuote(parsed: ParsedSentence, index: number): boolean {
  if (parsed.chunks[index]?.kind !== 'mark') return false;
  const at = chunkStart(parsed, index);
  return parsed.quotes.some((quote) => quote.start === at);
}

/** The chunk says when, not who. */
export function isTimeAt(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  return chunk !== undefined && isTime(parsed, chunk);
}

/** The chunk stands in quotation marks, however short. */
export function inQuote(parsed: ParsedSentence, index: number): boolean {
  return (parsed.quoteOf[index] ?? null) !== null;
}

/** The chunk is a dash of any length. */
export function isDash(parsed: ParsedSentence, index: number): boolean {
  return parsed.chunks[index]?.kind === 'stop' && /^[-–—―]+$/.test(headWord(parsed, index));
}

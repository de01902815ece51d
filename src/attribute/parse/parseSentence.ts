import type { Span } from '../../domain/span.ts';
import type { Quote } from '../../text/findQuotes.ts';
import type { Chunk } from './chunk.ts';
import { isKind } from '../lexicon/nouns.ts';
import { saysPlainly } from '../lexicon/reportingVerbs.ts';
import { parseClauses } from './parseClauses.ts';
import { retagWords } from '../tag/retagWords.ts';
import { makeWord, tagWords, type Word } from '../tag/tagWords.ts';

/** A sentence cut into words and chunks, with the quotes that touch it. */
export interface ParsedSentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** Quotes that share at least one character with the sentence; they may begin before it and end after it. */
  readonly quotes: readonly Quote[];
  /** For each chunk, the quote it stands in, or null. */
  readonly quoteOf: readonly (Quote | null)[];
}

/** @param quotes those that touch the sentence, in order */
export function parseSentence(text: string, sentence: Span, touching: readonly Quote[]): ParsedSentence {
  const titles = touching.filter((quote) => isTitle(text, quote));
  const quotes = touching.filter((quote) => !titles.includes(quote) && !isNickname(text, quote));
  const words = withoutAsides(withoutMarks(retagWords(text, tagWords(text, sentence)), titles));
  const chunks = parseClauses(words);
  const quoteOf = chunks.map((chunk) => {
    const at = words[chunk.head]?.start ?? 0;
    return quotes.find((quote) => quote.start <= at && at < quote.end) ?? null;
  });
  return { start: sentence.start, end: sentence.end, text, words, chunks, quotes, quoteOf };
}

/** “Good Morning America”, “The Late Show”: a name in marks, which nobody says. */
function isTitle(text: string, { start, inner }: Quote): boolean {
  if (inner.end - inner.start > 60 || !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const words = text.slice(inner.start, inner.end).replace(/,$/, '').split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 8 &&
    words.every(
      (word) => /^\p{Lu}/u.test(word) || /^(?:of|the|a|an|in|on|at|for|to|and|with|’s|'s|&|\d+)$/.test(word),
    ) &&
    !/[.!?]$/.test(words.at(-1) ?? '')
  );
}

/** Leaves out the marks around titles: told “Good Morning America” that it failed. */
function withoutMarks(words: readonly Word[], titles: readonly Quote[]): readonly Word[] {
  if (titles.length === 0) return words;
  return words.filter(
    (word) =>
      !titles.some(({ start, inner, end }) => isBetween(word, start, inner.start) || isBetween(word, inner.end, end)),
  );
}

function isBetween(word: Span, start: number, end: number): boolean {
  return start <= word.start && word.end <= end;
}

/** Ed “Tiny” Rourke: between two names. */
function isNickname(text: string, { start, end, inner }: Quote): boolean {
  return (
    inner.end - inner.start <= 25 &&
    /^[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}$/u.test(text.slice(inner.start, inner.end)) &&
    /(?<![\p{L}])\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** Leaves out short brackets after a name, "(R-Pa.)", which would hide the subject from its verb. */
function withoutAsides(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    // "Smith, R-Pa., said": the stop of an abbreviation; "Smith, R-S.C., said": it goes on.
    const last = kept.at(-1);
    const next = words[at + 1];
    if (word.lower === '.' && next?.lower === ',' && next.start === word.end) continue;
    if (word.lower === '.' && last?.end === word.start && next?.start === word.end && /^\p{L}\.$/u.test(next.lower)) {
      kept[kept.length - 1] = makeWord(last.start, next.end, last.lower, last.tag);
      at++;
      continue;
    }
    // "The Rev. Ann Lowe"
    if (word.lower === '.' && last?.lower === 'rev' && next?.tag === 'PROPN') {
      kept[kept.length - 1] = { ...last, end: word.end, lower: 'rev.' };
      continue;
    }
    // "Lowe's said": a shop is called so.
    if (word.lower === "'s" && last?.tag === 'PROPN' && saysPlainly(next?.lower ?? '')) {
      kept[kept.length - 1] = { ...last, end: word.end, lower: `${last.lower}'s` };
      continue;
    }
    // "short- and long-range": the first hangs on the last.
    if (word.lower === '-' && last?.end === word.start && /^(?:and|or|to)$/.test(next?.lower ?? '')) continue;
    if (word.lower === '(' && at > 0) {
      const close = words.slice(at, at + 14).findIndex(({ lower }) => lower === ')');
      if (close !== -1) {
        if (isDateline(words, at, at + close)) kept.length = 0;
        at += close;
        continue;
      }
    }
    kept.push(word);
  }
  return kept;
}

/**
 * "NORTHPORT, Norland (Agency) President Voss said": where and by whom it was written, before the sentence itself; not
 * "Voss (Labour) said".
 */
function isDateline(words: readonly Word[], open: number, close: number): boolean {
  const isName = ({ tag, lower }: Word): boolean => tag === 'PROPN' || lower === ',';
  const next = words[close + 1];
  const initials = words.slice(0, open).map(({ lower }) => lower.charAt(0));
  return (
    open < 6 &&
    // "Harbour Union (HU) President", "Castell Rope Works (CRW) Manager": their own letters.
    !words.slice(0, open).some(({ lower }) => isKind(lower)) &&
    initials.join('') !== words[open + 1]?.lower &&
    close - open < 4 &&
    words.slice(0, open).every(isName) &&
    words.slice(open + 1, close).every(isName) &&
    (next?.tag === 'PROPN' || next?.tag === 'DET' || next?.tag === 'NOUN' || next?.tag === 'ADJ')
  );
}

/** The text from the first to the last of some words, spaces made single; '' for none. */
export function textOfWords(parsed: ParsedSentence, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  const written = parsed.text.slice(first.start, last.end);
  return first === last || !UNEVEN.test(written) ? written : written.replace(/\s+/g, ' ');
}

/** Few words have more than a space between them, and this is asked of every noun phrase. */
const UNEVEN = /\s\s|[^\S ]/;

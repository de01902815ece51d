import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Span } from '../../domain/span.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';

/** The label before a paragraph's words: "Tova Stern: …", "MS. KLINE: …", "Q. …". */
export interface Label {
  /** question, answer: "Q" and "A" stand for whoever asks and answers. */
  readonly form: 'capitals' | 'name' | 'question' | 'answer';
  readonly name: Span;
  readonly cue: Span;
  /** Offset of the first character after it. */
  readonly end: number;
  /** The label says by itself that somebody speaks: it has a first name or an office. */
  readonly isPerson: boolean;
}

/** Reads the label that opens a paragraph, or null. Only what has the form of a name or office is one. */
export function readLabel(text: string, paragraph: Span): Label | null {
  const piece = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_LENGTH));
  const short = QUESTION_ANSWER.exec(piece);
  const found = short ?? LABEL.exec(piece) ?? BRACKETED.exec(piece);
  // "[Women] pilots come in a wave": a word that an editor put in.
  const isPutIn = found?.groups?.['open'] === '[' && /^\p{Ll}/u.test(text.slice(paragraph.start + found[0].length));
  const { open = '', name = '', aside = '', cue = '' } = found?.groups ?? {};
  if (found === null || isPutIn || paragraph.start + found[0].length >= paragraph.end) return null;
  const start = paragraph.start + open.length;
  const at = start + name.length + aside.length;
  const span = { start, end: start + name.length + aside.trimEnd().length };
  const spans = { name: span, cue: { start: at, end: at + cue.length }, end: paragraph.start + found[0].length };
  if (short !== null) return { ...spans, form: /^q/i.test(name) ? 'question' : 'answer', isPerson: false };
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const [own = [], ...roles] = name.split(',').map((part) => part.trim().split(/\s+/));
  // "However, after the talks, Stern proposed:" is a clause.
  if (roles.length > 1 || (roles.length > 0 && own.length < 2)) return null;
  if (!own.every(isNameWord) || words.length > MAX_WORDS || isTimeOrPlace(name, words)) return null;
  const first = own.find((word) => !/^the$/i.test(word)) ?? '';
  return {
    ...spans,
    form: /^\p{Lu}[\p{Lu}\p{N}.'’ -]+$/u.test(name) ? 'capitals' : 'name',
    // "Ann Lowe Image:" is a credit.
    isPerson:
      !(own.length > 2 && isThing(own.at(-1) ?? '')) &&
      (own.some((word) => isOffice(word.toLowerCase())) ||
        (own.length > 2 && isKind(own.at(-1) ?? '')) ||
        (own.length > 1 && !/^the$/i.test(own[0] ?? '') && genderOfName(first) !== 'unknown')),
  };
}

/** A common noun that is no office and no first name, so hardly a surname behind two names. */
function isThing(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /\p{Ll}/u.test(word) &&
    isCommonWord(lower) &&
    !isOffice(lower) &&
    !isKind(lower) &&
    genderOfName(word) === 'unknown'
  );
}

/** In characters and words; a longer line before a colon is a sentence. */
const MAX_LENGTH = 110;
const MAX_WORDS = 9;

const aside = String.raw`(?<aside>\s*\([^()]{1,40}\))?`;
const LABEL = new RegExp(
  String.raw`^(?<open>["“]?[*_]{0,3})(?<name>\p{Lu}[^:“”"?!\n(]{0,70}?)${aside}(?<cue>[*_]{0,3}:[*_]{0,3})\s+(?=\S)`,
  'u',
);
/** "((Aparna Garg))  There were fifteen." */
const BRACKETED = /^(?<open>\({2}|\[)(?<name>\p{Lu}[^:“”"?!\n()[\]]{0,50})(?<cue>\){2}|\])(?:\s*:)?\s+(?=\S)/u;
const QUESTION_ANSWER = /^(?<open>["“]?[*_]{0,3})(?<name>Q|A|Question|Answer)(?<cue>[*_]{0,3}[.:][*_]{0,3})\s+(?=\S)/u;

function isNameWord(word: string, index: number): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) ||
    (index > 0 && (/^(?:of|the|and|for|&|\d{1,2})$/i.test(word) || isNameParticle(word.toLowerCase(), true)))
  );
}

/** "Monday: …", "Oslo: …" open an entry of a list. */
function isTimeOrPlace(name: string, words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  return WEEKDAYS.has(first) || (MONTHS.has(first) && words.length < 3) || countryOf(name) !== undefined;
}

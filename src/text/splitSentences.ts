import type { Span } from '../domain/span.ts';
import { wordSet } from './wordSet.ts';
import { anyOf } from './anyOf.ts';

/**
 * Splits text into sentences. The spans are in order, do not overlap, start and end on visible
 * characters and together hold every visible character of `within` (default: the whole text).
 *
 * A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotes and brackets that close after it, when what follows
 * can start a sentence; also at an empty line. A sentence inside a running quote ends like any other. What a page lost
 * between two paragraphs ("… he said.The mayor …") is made good: a word, one mark, a word with a capital.
 * One pass, time linear in the text.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, within.start, within.end);
  const close = (end: number): void => {
    const last = trimEnd(text, start, end);
    if (last > start) spans.push({ start, end: last });
    start = skipSpace(text, end, within.end);
  };
  let at = start;
  let straight = 0;
  const seen = text.slice(0, within.end);
  const marks = new RegExp(MARK, 'gu');
  while (at < within.end) {
    marks.lastIndex = at;
    at = marks.exec(seen)?.index ?? within.end;
    const char = text.charAt(at);
    if (char === '\n') {
      straight = 0;
      const next = skipSpace(text, at, within.end);
      if (text.slice(at + 1, Math.min(next, at + 200)).includes('\n')) close(at);
      at = next;
    } else if (TERMINATORS.includes(char)) {
      const mark = at;
      while (at < within.end && TERMINATORS.includes(text.charAt(at))) at++;
      const afterMarks = at;
      const isOpen = straight % 2 === 1;
      while (at < within.end && CLOSERS.includes(text.charAt(at))) if (text.charAt(at++) === '"') straight++;
      if (at >= within.end) break;
      const isGlued = !isSpace(text, at) && lostSpace(text, mark, afterMarks, at);
      if (isGlued || (isSpace(text, at) && endsHere(text, start, { mark, afterMarks, end: at }, within.end))) {
        close(isGlued && opensNext(text.charAt(afterMarks), isOpen) ? afterMarks : at);
        at = Math.max(at, start);
      }
    } else if (char === '"') {
      straight++;
      at++;
    }
  }
  close(within.end);
  return spans;
}

const TERMINATORS = '.!?…';
/** What says anything of where a sentence ends; all else is passed over at once. */
const MARK = /[\n".!?…]/;
const CLOSERS = '"\'”’“»«›‹)]';
const OPENERS = '"\'“‘„‚«»‹›([—–―-•';

/** Titles and the like: a name or a number follows, never a new sentence. */
const NEVER_LAST = wordSet(`
  mr mrs ms mx dr prof rev hon fr sr sra rep reps sen sens gov govs gen col lt sgt cpl pvt capt cmdr adm maj brig
  supt det insp amb pres vp atty asst assoc messrs mme mlle st ste mt ft vs v viz cf approx e.g i.e ca fig al op pp
`);
/**
 * May stand last; then only a word that usually opens a sentence ends it ("in the U.S. The", not "the U.S. Senate").
 */
const MAY_BE_LAST = wordSet(`
  inc corp co ltd llc bros jr esq ph.d m.d etc dept univ assn ave blvd rd est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex va vt wash wis wyo ont que
`);
const OPENING_WORDS = wordSet(`
  a an the this that these those he she it they we i you his her its their our my your there here
  in on at by for from with to of as if when while after before since until because although though once during under
  over about against
  but and or so yet nor not no one two some many most all both each other others another such only even still also now
  then
  however meanwhile moreover instead later earlier asked what who how why where which whether according
`);
/** "Why?" Smith asked: the mark closes the quote, not the sentence. */
const TAG_VERB = anyOf(
  /^(?:[\p{L}.,’'-]+\s+){1,6}?(?:said|says|asked|asks|added|adds|told|tells|wrote|replied|cried|shouted)\b/u,
  /^(?:[\p{L}.,’'-]+\s+){1,6}?(?:wondered|tweeted|exclaimed|\p{Ll}{3,}ed(?=\.|, [^"“'‘]))\b/u,
);

interface Mark {
  /** First terminator, one past the last, and one past the closers that follow. */
  readonly mark: number;
  readonly afterMarks: number;
  readonly end: number;
}

function endsHere(text: string, sentenceStart: number, { mark, afterMarks, end }: Mark, limit: number): boolean {
  const next = skipSpace(text, end, limit);
  if (next >= limit) return true;
  const first = skipOpeners(text, next, limit);
  const char = text.charAt(first);
  if (/\p{Ll}/u.test(char)) return false;
  const quoteCloses = end > afterMarks;
  const ahead = text.slice(next, Math.min(next + 80, limit));
  if (quoteCloses && first === next && '?!'.includes(text.charAt(afterMarks - 1)) && TAG_VERB.test(ahead)) return false;
  if (afterMarks - mark > 1 || text.charAt(mark) !== '.' || quoteCloses) return true;

  const word = wordBefore(text, sentenceStart, mark);
  const following = /^[\p{L}’']+/u.exec(text.slice(first, Math.min(first + 30, limit)))?.[0].toLowerCase() ?? '';
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return false;
  // "p. 4", not "Mark P. Lowe"
  if (lower === 'no' || lower === 'nos' || word === 'p') return !/\p{Nd}/u.test(char);
  // "1." at the start of an item is its number.
  if (/^\p{Nd}{1,3}$/u.test(word) && mark - word.length === sentenceStart) return false;
  // Initials and dotted abbreviations: "J.", "U.S.", "a.m."; not "wouldn't."
  const isInitial = /^\p{L}$/u.test(word) && !/['’]/.test(text.charAt(mark - 2));
  if (isInitial && lower !== 'i') return OPENING_WORDS.has(following);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENING_WORDS.has(following);
  // Only a capital makes it an abbreviation: "Miss." but not "a miss.".
  if (MAY_BE_LAST.has(lower) && (/^\p{Lu}/u.test(word) || lower.includes('.') || lower === 'etc'))
    return OPENING_WORDS.has(following);
  return true;
}

/**
 * Whether a space was lost after one mark and the quote that closes or opens there. "Amazon.Com" and "U.S.A" are names.
 */
function lostSpace(text: string, mark: number, afterMarks: number, end: number): boolean {
  return (
    afterMarks === mark + 1 &&
    end <= afterMarks + 1 &&
    /^(?:\p{Lu}\p{Ll}{2}|\p{Lu}\p{Ll}? )/u.test(text.slice(end, end + 3)) &&
    (end > afterMarks || /^\p{Ll}{2,}$/u.test(wordBefore(text, 0, mark)))
  );
}

/** Of a mark between two sentences without a space its shape tells whose it is; of a straight one, those before it. */
function opensNext(mark: string, isOpen: boolean): boolean {
  return mark === '"' ? !isOpen : '“‘„'.includes(mark);
}

/** The letters, digits, dots and hyphens that end at `mark`, at most 30 of them. */
function wordBefore(text: string, from: number, mark: number): string {
  const piece = text.slice(Math.max(from, mark - 30), mark);
  let at = piece.length;
  while (at > 0 && /[\p{L}\p{N}.]/u.test(piece.charAt(at - 1))) at--;
  return piece.slice(at);
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text, at)) at++;
  return at;
}

function skipOpeners(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 8 && (OPENERS.includes(text.charAt(at)) || isSpace(text, at))) at++;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}

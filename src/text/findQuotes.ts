import type { Span } from '../domain/span.ts';

/** Words between quotation marks: the span holds the marks. */
export interface Quote extends Span {
  /** First and one past the last character between the marks. */
  readonly inner: Span;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** The quote goes on in the next paragraph, which opens with a mark of its own. */
  readonly continues: boolean;
}

/**
 * Finds the outermost quotes of each paragraph, in order: curly, low, straight, doubled single (`''`), angle (either
 * way round) and single marks. Marks of another kind inside a quote belong to it. An apostrophe is no mark.
 *
 * A closing mark may be missing: where the next paragraph opens with a mark (the custom for long quotes) the quote
 * runs to the end of the paragraph and `continues`; elsewhere it runs to the end of the paragraph only if it
 * opened it, and is dropped otherwise, since nobody can tell where it ends. One pass, linear.
 *
 * @param paragraphs in order, not overlapping
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && opensAt(text, next.start, next) !== null;
    for (const quote of inParagraph(text, paragraph, nextOpens)) quotes.push(quote);
  }
  return quotes;
}

interface Style {
  readonly open: string;
  readonly close: string;
  /** A mark that closes it in another country. */
  readonly other?: string;
  /** Other marks that close it by a slip of the writer. */
  readonly slips?: string;
  /** The same mark opens and closes, or closes and is an apostrophe: the neighbours decide. */
  readonly single: boolean;
}

const STYLES: readonly Style[] = [
  { open: '“', close: '”', slips: '"“', single: false },
  { open: '„', close: '“', other: '”', single: false },
  // Turned the wrong way by a typesetter.
  { open: '”', close: '”', slips: '"', single: false },
  { open: '«', close: '»', single: false },
  { open: '»', close: '«', single: false },
  { open: '‹', close: '›', single: false },
  { open: '›', close: '‹', single: false },
  { open: "''", close: "''", single: false },
  { open: '``', close: "''", single: false },
  { open: '"', close: '"', slips: '”“', single: false },
  { open: '‘', close: '’', single: true },
  { open: "'", close: "'", single: true },
];
const MARKS = /[“”„«»‹›"‘'`]/g;

/** Where the next mark of any style stands in a text, from an offset on; behind it where none does. */
function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.exec(text)?.index ?? text.length;
}

function inParagraph(text: string, paragraph: Span, nextOpens: boolean): Quote[] {
  const quotes: Quote[] = [];
  // Styles whose closing mark is known not to come any more: looking again for each opening one would be quadratic.
  const spent = new Set<Style>();
  // Up to where single marks are known not to close: they are looked for a short way only, again and again.
  const scanned = new Map<Style, number>();
  // Cut out, so that a search for the next mark ends with it.
  const words = text.slice(paragraph.start, paragraph.end);
  let at = paragraph.start;
  while ((at = paragraph.start + nextMark(words, at - paragraph.start)) < paragraph.end) {
    const style = opensAt(text, at, paragraph);
    if (style === null || spent.has(style)) {
      at++;
      continue;
    }
    const innerStart = at + style.open.length;
    const close = findClose(text, innerStart, paragraph, style, scanned);
    if (close !== null) {
      const end = close + (style.single || text.startsWith(style.close, close) ? style.close.length : 1);
      if (close > innerStart)
        quotes.push({ start: at, end, inner: { start: innerStart, end: close }, closed: true, continues: false });
      at = end;
    } else if (at === paragraph.start || (nextOpens && (!style.single || introduces(text, at)))) {
      quotes.push({
        start: at,
        end: paragraph.end,
        inner: { start: innerStart, end: paragraph.end },
        closed: false,
        continues: nextOpens,
      });
      at = paragraph.end;
    } else {
      if (text.slice(0, paragraph.end).indexOf(style.close, innerStart) === -1) spent.add(style);
      at = innerStart;
    }
  }
  return quotes;
}

/** "He said: 'I saw it.": an apostrophe is not introduced. */
function introduces(text: string, at: number): boolean {
  return /[:,]\s$/.test(text.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(text.charAt(at + 1));
}

/** The style of the mark that opens a quote at `at`, or null. */
function opensAt(text: string, at: number, paragraph: Span): Style | null {
  const style = STYLES.find(({ open }) => text.startsWith(open, at));
  if (style === undefined) return null;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + style.open.length);
  if (
    at + style.open.length >= paragraph.end ||
    (/\s/.test(after) && style.open !== '“' && style.open !== '«' && !leadsIn(text, at, style, paragraph))
  )
    return null;
  if (/[\p{L}\p{N}]/u.test(before) && style.open !== '“' && style.open !== '«') return null;
  // '90s, 'em, ‘til
  if (
    style.single &&
    (/\p{N}/u.test(after) || /^(?:em|til|tis|twas|cause|bout|round|n)\b/i.test(text.slice(at + 1, at + 7)))
  )
    return null;
  return style;
}

/** ” … it was over,” she wrote: a mark turned the wrong way, and a gap, at the start of a paragraph. */
function leadsIn(text: string, at: number, style: Style, paragraph: Span): boolean {
  return style.open === '”' && at === paragraph.start && /^\s(?:…|\.\.)/.test(text.slice(at + 1, at + 4));
}

function findClose(
  text: string,
  from: number,
  paragraph: Span,
  style: Style,
  scanned: Map<Style, number>,
): number | null {
  if (style.single) {
    const start = Math.max(from, scanned.get(style) ?? 0);
    if (start >= from + SINGLE_REACH) return null;
    const close = findSingleClose(text, start, paragraph, style);
    if (close === null) scanned.set(style, Math.min(paragraph.end, start + SINGLE_REACH));
    return close;
  }
  const close = findOwnClose(text, from, paragraph, style);
  // “…," with the marks mixed up: the first such mark, after punctuation, with no partner of its own before it.
  let end = close;
  for (const slip of style.slips ?? '') {
    const piece = text.slice(0, end ?? paragraph.end);
    const at = piece.indexOf(slip, from);
    const looksClosing =
      at > from &&
      (slip === '“' ? /[^\s(]/ : /[,.!?…—-]/).test(text.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
    if (looksClosing && (slip !== '”' || !text.slice(from, at).includes('“'))) end = at;
  }
  return end;
}

function findOwnClose(text: string, from: number, paragraph: Span, style: Style): number | null {
  const piece = text.slice(0, paragraph.end);
  const own = piece.indexOf(style.close, from);
  const other =
    style.other === undefined ? -1 : piece.slice(0, own === -1 ? piece.length : own).indexOf(style.other, from);
  const at = other === -1 ? own : other;
  if (at === -1) return null;
  // ''He said 'no,''' ends with the last two.
  if (style.close === "''" && text.charAt(at + 2) === "'") return at + 1;
  const after = at + style.close.length < paragraph.end ? text.charAt(at + style.close.length) : ' ';
  // A straight mark after a space and before a letter opens: the closing one was lost.
  return style.open === style.close && /[\s([]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(after) ? null : at;
}

/** A quote in single marks is short; looking further would pair its opening with some distant apostrophe. */
const SINGLE_REACH = 600;

function findSingleClose(text: string, from: number, paragraph: Span, style: Style): number | null {
  const limit = Math.min(paragraph.end, from + SINGLE_REACH);
  const piece = text.slice(0, limit);
  for (let at = piece.indexOf(style.close, from); at !== -1; at = piece.indexOf(style.close, at + 1)) {
    const before = text.charAt(at - 1);
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
    // "the players' union": a plural's apostrophe, unless nothing else closes.
    if (/s/i.test(before) && /\s/.test(after) && laterClose(text, at + 1, limit, style)) continue;
    return at;
  }
  return null;
}

function laterClose(text: string, from: number, limit: number, style: Style): boolean {
  const at = text.indexOf(style.close, from);
  return at !== -1 && at < limit && /[.,!?;:]/.test(text.charAt(at - 1));
}

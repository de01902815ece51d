import type { PlaceFrom } from '../../../domain/place.ts';
import type { Markup } from '../../../domain/seed.ts';
import { foldSpace } from '../adapter/writeBlocks.ts';
import type { PdfLine } from './linesOf.ts';

/** A paragraph of a document with pages. */
export interface PdfBlock {
  readonly words: string;
  readonly markup: Markup;
  /** Of its first line, in points. */
  readonly size: number;
  /** Where its lines begin in `words`. */
  readonly from: readonly PlaceFrom[];
}

/** Sizes beside that of the running text: of headings, and of footnotes. */
const HEADING = 1.15;
const NOTE = 0.9;
/** Distance of two lines beside the usual one, from which on a paragraph ends. */
const GAP = 1.35;
/** In sizes of the type: an indent, and how much shorter than its column the last line of a paragraph is. */
const INDENT = 0.8;
const SHORT = 2.5;

/**
 * Lines joined to paragraphs, over columns and pages too: a new one begins after a gap, an indent, a short line that
 * ends a sentence, or in another size. Hyphens at line ends go where a small letter follows. Footnotes come last.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[]): PdfBlock[] {
  const lines = pages.flat();
  const body = usual(lines.flatMap(({ size, words }) => Array.from(words.slice(0, 100), () => round(size))));
  const pitch = usual(
    lines.flatMap((line, n) => {
      const next = lines[n + 1];
      return next && next.column === line.column && next.page === line.page && next.y < line.y
        ? [round(line.y - next.y)]
        : [];
    }),
  );
  const blocks: PdfLine[][] = [];
  const notes: PdfLine[][] = [];
  for (const own of columnsOf(pages)) {
    const left = Math.min(...own.map(({ x }) => x));
    const right = Math.max(...own.map(({ x, width }) => x + width));
    const firstNote = own.findIndex(
      (line, n) => isNote(line, body) && own.slice(n).every(({ size }) => size < body * NOTE),
    );
    for (const [n, line] of own.entries()) {
      const isInNotes = firstNote >= 0 && n >= firstNote;
      const into = isInNotes ? notes : blocks;
      const open = into.at(-1);
      const previous = open?.at(-1);
      const isFirst = isInNotes && isNote(line, body);
      if (open && previous && !isFirst && continues(previous, line, { left, right, pitch })) open.push(line);
      else into.push([line]);
    }
  }
  return [...blocks.map((each) => toBlock(each, body)), ...notes.map((each) => toBlock(each, body))];
}

function columnsOf(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  return pages.flatMap((lines) => {
    const columns = new Map<number, PdfLine[]>();
    for (const line of lines) {
      const own = columns.get(line.column);
      if (own === undefined) columns.set(line.column, [line]);
      else own.push(line);
    }
    return [...columns.values()];
  });
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

function continues(previous: PdfLine, line: PdfLine, { left, right, pitch }: Column): boolean {
  if (Math.abs(previous.size - line.size) > line.size * 0.08) return false;
  const isEnd = /[.!?…:。！？؟]["'”’»)\]]*\s*$/u.test(previous.words);
  if (previous.page !== line.page || previous.column !== line.column) return !isEnd;
  if (previous.y - line.y > pitch * GAP || BULLET.test(line.words)) return false;
  const isIndented = line.x > left + line.size * INDENT && previous.x < line.x - line.size * INDENT * 0.5;
  const isShort = previous.x + previous.width < right - previous.size * SHORT;
  const opens = /^[\p{Lu}"“«‘]/u.test(line.words) && Math.abs(previous.x - left) < line.size * INDENT * 0.5;
  return !(isEnd && (isIndented || isShort)) && !(isIndented && opens);
}

const BULLET = /^\s*[•◦‣▪●■–]\s/u;

/** A small line that begins with its figure or its mark. */
function isNote({ words, size }: PdfLine, body: number): boolean {
  return size < body * NOTE && /^\s*(?:\d{1,3}|[*†‡§])\s?[.)]?\s*\p{L}/u.test(words);
}

function toBlock(lines: readonly PdfLine[], body: number): PdfBlock {
  let words = '';
  const from: PlaceFrom[] = [];
  for (const { words: own, page, line } of lines) {
    const next = foldSpace(own);
    if (next === '') continue;
    // A soft hyphen is gone from `next`, and tells all the same.
    const isCut = /\p{L}-$/u.test(words) && /^\p{Ll}/u.test(next);
    if (isCut) words = words.slice(0, -1);
    else if (words !== '' && !words.endsWith(SOFT)) words += ' ';
    words = words.replace(SOFT, '');
    from.push({ start: words.length, page, line });
    words += /\u00AD\s*$/.test(own) ? `${next}${SOFT}` : next;
  }
  words = words.replace(SOFT, '');
  const [first] = lines;
  const isLarge = (first?.size ?? 0) > body * HEADING && words.length < MAX_HEADING;
  const isItem = BULLET.test(words);
  const bare = words.replace(BULLET, '');
  const cut = words.length - bare.length;
  return {
    words: bare,
    size: first?.size ?? 0,
    markup: isLarge ? 'heading' : isItem ? 'item' : 'paragraph',
    from: from.map((place) => ({ ...place, start: Math.max(0, place.start - cut) })),
  };
}

const SOFT = '\u00AD';
/** Longest heading, in characters. */
const MAX_HEADING = 250;

/** The commonest of some numbers; 0 of none. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}

import type { Span } from '../../domain/span.ts';
import type { RawBlock } from './rawBlock.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
  readonly gapBefore: boolean;
  /** Blanks before it. */
  readonly indent: number;
  /** Length of the first word. */
  readonly firstWord: number;
}

/** Widest line that still counts as wrapped by hand, in characters. */
const MAX_WRAP = 100;
const MIN_WRAP = 40;
const bulletMark = /^(?:[•◦‣▪▸►●○■□∙·⁃*+–-]|\d{1,2}[.)])\s+(?=\S)/u;
const endOfSentence = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u;
/** "ANN LEE: …" begins a turn. */
const turn = /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}:\s/u;

/**
 * The blocks of a plain text: its lines, except where lines were wrapped by hand at a fixed width; those are joined
 * to the paragraph that they were. Linear in the length of the text.
 * @param marks parts that are no words, in order: lines within them are passed over
 */
export function splitBlocks(text: string, marks: readonly Span[] = []): RawBlock[] {
  const lines = splitLines(text, marks);
  const width = wrapWidth(lines, text);
  const blocks: RawBlock[] = [];
  let open: { start: number; end: number; bullet: boolean; gapBefore: boolean } | undefined;
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (open && previous && width > 0 && isContinued(previous, line, width, text, open.bullet)) {
      open.end = line.end;
    } else {
      if (open) blocks.push(open);
      open = { start: line.start, end: line.end, bullet: line.bullet, gapBefore: line.gapBefore };
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

function splitLines(text: string, marks: readonly Span[]): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\f\v]|$/gu;
  let gap = true;
  let next = 0;
  for (let from = 0; from <= text.length;) {
    lineEnd.lastIndex = from;
    const match = lineEnd.exec(text);
    const at = match?.index ?? text.length;
    const raw = text.slice(from, at);
    const visible = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const start = from + indent;
    while ((marks[next]?.end ?? Infinity) <= start) next += 1;
    const mark = marks[next];
    const isMarked = mark !== undefined && mark.start <= start && mark.end >= start + visible.length;
    if (visible === '') {
      gap ||= !isMarked;
    } else if (!isMarked) {
      const bullet = bulletMark.exec(visible)?.[0].length ?? 0;
      const firstWord = /\s/.exec(visible.slice(bullet))?.index ?? visible.length - bullet;
      const end = start + visible.length;
      lines.push({ start: start + bullet, end, bullet: bullet > 0, gapBefore: gap, indent, firstWord });
      gap = false;
    }
    if (at >= text.length) break;
    from = at + (match?.[0].length ?? 1);
  }
  return lines;
}

/**
 * Width at which the text was wrapped, or 0. In a wrapped paragraph no line has room left for the first word of the
 * next one; in lists, verse and one-paragraph-a-line texts most have.
 */
function wrapWidth(lines: readonly Line[], text: string): number {
  const pairs = lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    return next && !next.gapBefore && !next.bullet && !isTurn(next, text) ? [[line, next]] : [];
  });
  if (pairs.length === 0) return 0;
  let width = 0;
  // An address cannot be wrapped.
  for (const line of lines) if (line.firstWord < line.end - line.start) width = Math.max(width, line.end - line.start);
  if (width < MIN_WRAP || width > MAX_WRAP) return 0;
  const full = pairs.filter(([line, next]) => line.end - line.start + 1 + next.firstWord > width * 0.9);
  const open = full.filter(([line]) => !endOfSentence.test(text.slice(Math.max(0, line.end - 4), line.end)));
  return full.length >= pairs.length * 0.7 && open.length >= full.length * 0.5 ? width : 0;
}

function isTurn({ start }: Line, text: string): boolean {
  return turn.test(text.slice(start, start + 60));
}

function isContinued(line: Line, next: Line, width: number, text: string, isItem: boolean): boolean {
  if (next.gapBefore || next.bullet || isTurn(next, text)) return false;
  const isOpen = !endOfSentence.test(text.slice(Math.max(0, line.end - 4), line.end));
  if (!isOpen && !isItem && next.indent > line.indent) return false;
  if (line.end - line.start + 1 + next.firstWord > width * 0.9) return true;
  return isOpen && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

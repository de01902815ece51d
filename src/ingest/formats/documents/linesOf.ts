/** A piece of text on a page, in points from its lower left corner. */
export interface PdfItem {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of a column. */
export interface PdfLine extends PdfItem {
  readonly page: number;
  /** On its page, from 1, in reading order. */
  readonly line: number;
  /** Number of its column within the page. */
  readonly column: number;
}

/** In sizes of the type: how far a line may bend, what parts words, and what parts columns. */
const BEND = 0.4;
const SPACE = 0.15;
const APART = 1.6;
const GUTTER = 0.8;
/** Lines on either side, and mean words of them, that make a column rather than one of a table. */
const COLUMN_LINES = 4;
const COLUMN_WORDS = 3;
/** Pieces of a page, beyond which columns are not looked for. */
const MAX_PIECES = 3_000;

/**
 * The lines of a page in reading order. Pieces on one height are a line; the page is then cut into columns where an
 * empty strip runs down between two runs of lines, and above and below what stretches over them (recursive X-Y cut,
 * Nagy and Seth, 1984).
 */
export function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const pieces = joinPieces(items);
  const columns = pieces.length > MAX_PIECES ? [pieces] : cut(pieces, 0);
  let line = 0;
  return columns.flatMap((own, column) =>
    joinPieces(sorted(own), Infinity).map((piece) => ({ ...piece, page, column, line: (line += 1) })),
  );
}

/** Joins pieces that follow each other on one height, with a space where one is to be seen. */
function joinPieces(items: readonly PdfItem[], apart = APART): PdfItem[] {
  const joined: PdfItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const gap = last === undefined ? 0 : item.x - last.x - last.width;
    const size = Math.max(last?.size ?? 0, item.size);
    const isSame = last !== undefined && Math.abs(last.y - item.y) < size * BEND && gap > -size && gap < size * apart;
    if (!isSame || last === undefined) {
      joined.push({ ...item });
      continue;
    }
    const isParted = gap > size * SPACE && !/\s$/.test(last.words) && !/^\s/.test(item.words);
    joined[joined.length - 1] = {
      ...last,
      words: `${last.words}${isParted ? ' ' : ''}${item.words}`,
      width: item.x + item.width - last.x,
      size: last.words.length >= item.words.length ? last.size : item.size,
      // A raised figure does not raise its line.
      y: last.size >= item.size ? last.y : item.y,
    };
  }
  return joined;
}

/** From top to bottom, and from left to right on one height. */
function sorted(pieces: readonly PdfItem[]): PdfItem[] {
  const byHeight = pieces.toSorted((a, b) => b.y - a.y);
  const rows: PdfItem[][] = [];
  for (const piece of byHeight) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * BEND) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x));
}

function cut(pieces: readonly PdfItem[], depth: number): (readonly PdfItem[])[] {
  if (pieces.length < COLUMN_LINES * 2 || depth > MAX_DEPTH) return [pieces];
  const below = findHeadline(pieces);
  const at = below === null ? findGutter(pieces) : null;
  if (at !== null) {
    const left = pieces.filter(({ x }) => x < at);
    const right = pieces.filter(({ x }) => x >= at);
    return [...cut(left, depth + 1), ...cut(right, depth + 1)];
  }
  const split = below ?? findBreak(pieces);
  if (split === null) return [pieces];
  const upper = pieces.filter(({ y }) => y > split);
  const lower = pieces.filter(({ y }) => y <= split);
  const parts = [...cut(upper, depth + 1), ...cut(lower, depth + 1)];
  // Where no part has columns, the cut was between two paragraphs.
  return parts.length > 2 ? parts : [pieces];
}

const MAX_DEPTH = 8;

/** The left edge of the right side of the widest strip that no piece crosses, with columns on both sides; or null. */
function findGutter(pieces: readonly PdfItem[]): number | null {
  const byLeft = pieces.toSorted((a, b) => a.x - b.x);
  let right = -Infinity;
  let best: { at: number; width: number } | null = null;
  for (const [n, piece] of byLeft.entries()) {
    const width = piece.x - right;
    const isWide = n > 0 && width > piece.size * GUTTER && width > (best?.width ?? 0);
    if (isWide && isColumn(byLeft.slice(0, n)) && isColumn(byLeft.slice(n))) best = { at: piece.x, width };
    right = Math.max(right, piece.x + piece.width);
  }
  return best?.at ?? null;
}

function isColumn(pieces: readonly PdfItem[]): boolean {
  if (pieces.length < COLUMN_LINES) return false;
  const words = pieces.reduce((sum, { words: own }) => sum + own.trim().split(/\s+/).length, 0);
  return words >= pieces.length * COLUMN_WORDS;
}

/**
 * The height above a line in large type that stands alone in its row: what is above it comes first, both columns of it.
 * Null where there is none but at the top.
 */
function findHeadline(pieces: readonly PdfItem[]): number | null {
  const sizes = pieces.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const byHeight = pieces.toSorted((a, b) => b.y - a.y);
  for (const [n, { y, size }] of byHeight.entries()) {
    const above = byHeight[n - 1];
    const next = byHeight[n + 1];
    if (above === undefined || size < usual * LARGE) continue;
    const isAlone = above.y - y > size * 0.9 && (next === undefined || y - next.y > next.size * 0.9);
    if (isAlone && above.size < size * 0.95) return y + size;
  }
  return null;
}

/** Of the usual size: a headline. */
const LARGE = 1.2;

/** The height of the largest gap between two lines; null where there is none. */
function findBreak(pieces: readonly PdfItem[]): number | null {
  const byHeight = pieces.toSorted((a, b) => b.y - a.y);
  let best: { at: number; gap: number } | null = null;
  for (const [n, piece] of byHeight.entries()) {
    const next = byHeight[n + 1];
    if (next === undefined) break;
    const gap = piece.y - next.y - next.size;
    if (gap > (best?.gap ?? 0)) best = { at: next.y + next.size / 2, gap };
  }
  return best?.at ?? null;
}

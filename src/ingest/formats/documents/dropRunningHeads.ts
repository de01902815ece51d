import type { PdfLine } from './linesOf.ts';

/** Lines at the top and at the bottom of a page among which running heads are looked for. */
const LINES = 3;
/** Least share of the pages that a running head stands on; of three pages and fewer, all of them. */
const SHARE = 0.4;

/**
 * Pages without what is printed on each of them: the name of the paper, the number of the page. A line that comes again
 * at the edge of other pages, but for its figures, is one of those; and so is one of figures alone.
 */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const shape of new Set([...edge].map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * SHARE));
  return pages.map((lines, n) => {
    const edge = edges[n] ?? new Set();
    return lines.filter((line) => !edge.has(line) || !isHead(shapeOf(line), counts, needed));
  });
}

function edgesOf(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, LINES), ...byHeight.slice(-LINES)]);
}

function shapeOf({ words }: PdfLine): string {
  return words.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isHead(shape: string, counts: ReadonlyMap<string, number>, needed: number): boolean {
  return /^[-–—\s|]*(?:page )?#(?: ?(?:\/|of) ?#)?[-–—\s|]*$/.test(shape) || (counts.get(shape) ?? 0) >= needed;
}

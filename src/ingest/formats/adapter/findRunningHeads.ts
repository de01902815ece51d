/** Lines at the top and at the bottom of a page among which running heads are looked for. */
const LINES = 3;
/** Least share of the pages that a running head stands on; of three pages and fewer, two. */
const SHARE = 0.4;

/**
 * The lines that are printed on each page: the name of the paper, the number of the page. A line that comes again at
 * the edge of other pages, but for its figures, is one of those; and so is one of figures alone.
 * @param pages lines of each page, from its top to its bottom
 */
export function findRunningHeads<T extends { readonly words: string }>(pages: readonly (readonly T[])[]): Set<T> {
  const edges = pages.map((lines) => [...new Set([...lines.slice(0, LINES), ...lines.slice(-LINES)])]);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const shape of new Set(edge.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * SHARE));
  return new Set(
    edges.flat().filter((line) => {
      const shape = shapeOf(line);
      return NUMBER.test(shape) || (counts.get(shape) ?? 0) >= needed;
    }),
  );
}

const NUMBER = /^[-–—\s|]*(?:page )?#(?: ?(?:\/|of) ?#)?[-–—\s|]*$/;

function shapeOf({ words }: { readonly words: string }): string {
  return words.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

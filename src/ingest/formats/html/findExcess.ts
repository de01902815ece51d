import { Parser } from 'htmlparser2';

/** Elements, and how deep in one another, beyond which no article page goes. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 1_000;

/**
 * What a page has too much of to be made a tree of, or null. Counted while it streams by: the library that makes the
 * tree takes time with the square of the depth, so that two megabytes of nested elements would stand still for minutes.
 */
export function findExcess(html: string, xmlMode = false): string | null {
  const found = { depth: 0, deepest: 0, elements: 0 };
  const parser = new Parser(
    {
      onopentag() {
        found.elements += 1;
        found.depth += 1;
        found.deepest = Math.max(found.deepest, found.depth);
      },
      onclosetag: () => (found.depth -= 1),
    },
    { xmlMode },
  );
  for (let at = 0; at < html.length; at += SLICE) {
    parser.write(html.slice(at, at + SLICE));
    if (found.deepest > MAX_DEPTH)
      return `has elements nested over ${MAX_DEPTH} deep; save the text of the article alone`;
    if (found.elements > MAX_ELEMENTS) return `has over ${MAX_ELEMENTS} elements; save the text of the article alone`;
  }
  return null;
}

/** Characters that are looked at before it is asked whether that is enough. */
const SLICE = 65_536;

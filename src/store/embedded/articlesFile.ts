import type { Passage } from '../../domain/article.ts';
import type { IndexedArticle } from '../../domain/ports.ts';
import type { Side } from '../../domain/sides.ts';
import { inSlices } from './inSlices.ts';
import { readJsonLines, toJsonLines } from './jsonLines.ts';

/** Articles with all that was found in them, as a generation holds them. */
interface Articles {
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly Passage[];
  readonly sides: readonly Side[];
}

/** An article with its passages: one line of the file. The first line is the sides. */
type Line = readonly [IndexedArticle, readonly Passage[]];

export function serializeArticles({ articles, passages, sides }: Articles): Buffer {
  return toJsonLines([sides, ...articles.map((one): Line => [one, passages.slice(...one.passages)])]);
}

/** Reads what `serializeArticles` wrote, in slices. */
export async function openArticles(bytes: Buffer): Promise<Articles> {
  const lines = readJsonLines(bytes);
  const sides = (lines.next().value ?? []) as readonly Side[];
  const articles: IndexedArticle[] = [];
  const passages: Passage[] = [];
  await inSlices(lines, (line) => {
    const [article, own] = line as Line;
    articles.push(article);
    passages.push(...own);
  });
  return { articles, passages, sides };
}

import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/** An article without the marks in it, as it is read, and the way back to where its words stand. */
export interface Reading {
  /** The article with its marks. */
  readonly whole: Article;
  /** What is read of it. */
  readonly article: Article;
  /** A span of the reading as a span of the article, with the marks that stand right around it ("**Ann** left."). */
  readonly restore: <T extends Span>(span: T) => T;
}

/**
 * Reads an article without parts that are no words: "**Ann Lee** said" is read as "Ann Lee said", and what is found
 * there is put back to where it stands. Where there are no such parts the article is the reading.
 * @param marks in order and disjoint
 */
export function readThrough(article: Article, marks: readonly Span[]): Reading {
  if (marks.length === 0) return { whole: article, article, restore: (span) => span };
  const parts: string[] = [];
  /** Where each mark stood in the reading, and how many characters are left out up to its end. */
  const at: number[] = [];
  const out: number[] = [];
  let from = 0;
  let total = 0;
  for (const { start, end } of marks) {
    parts.push(article.text.slice(from, start));
    at.push(start - total);
    total += end - start;
    out.push(total);
    from = end;
  }
  parts.push(article.text.slice(from));
  const starts = marks.map(({ start }) => start);
  const toReading = (offset: number): number => {
    const last = countUpTo(starts, offset) - 1;
    const mark = marks[last];
    return mark === undefined ? offset : Math.max(mark.start, offset - (mark.end - mark.start)) - (out[last - 1] ?? 0);
  };
  /** Offset in the article of a character of the reading. */
  const toArticle = (offset: number): number => offset + (out[countUpTo(at, offset) - 1] ?? 0);
  /** The same, before the marks that stand there. */
  const beforeMarks = (offset: number): number => offset + (out[countUpTo(at, offset - 1) - 1] ?? 0);
  return {
    whole: article,
    article: {
      ...article,
      text: parts.join(''),
      blocks: article.blocks.map((block) => ({ ...block, start: toReading(block.start), end: toReading(block.end) })),
    },
    restore: (span) => ({ ...span, start: beforeMarks(span.start), end: toArticle(span.end) }),
  };
}

/** How many of some ascending numbers are not above one. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import { findQuotes } from '../../text/findQuotes.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { isCorrection } from './isCorrection.ts';
import { repliesIn } from './repliesIn.ts';

/**
 * Divides an article into units: sentences that one quote, one statement, one notice of a correction or a reply and
 * what it leans on runs over stay together, up to `longest` characters; every other sentence is a unit of its own.
 * Kept as long as the article is.
 */
export function unitsOf(indexed: IndexedArticle): readonly ExcerptCandidate[] {
  let units = kept.get(indexed);
  if (!units) {
    units = divide(indexed);
    kept.set(indexed, units);
  }
  return units;
}

const kept = new WeakMap<IndexedArticle, readonly ExcerptCandidate[]>();

/** In characters. A longer quote is given in parts: an excerpt must still be read at a glance. */
const longest = 700;

function divide(indexed: IndexedArticle): ExcerptCandidate[] {
  const { article, sentences, statements } = indexed;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const corrections = paragraphs.filter((one) => isCorrection(article, one));
  const quotes = findQuotes(article.text, paragraphs);
  const bonds = [...quotes, ...statements.flatMap(runsOf), ...corrections, ...repliesIn(indexed)].toSorted(
    (a, b) => a.start - b.start,
  );
  const units: ExcerptCandidate[] = [];
  for (let first = 0; first < sentences.length;) {
    const start = sentences[first]?.start ?? 0;
    let end = first + 1;
    while (isBound(first, end)) end += 1;
    const span = { start, end: sentences[end - 1]?.end ?? start };
    units.push({
      ...span,
      article: indexed,
      sentences: [first, end],
      statements: statements.filter((one) => speaksIn(one, span)),
    });
    first = end;
  }
  return units;

  /** Whether sentence `end` belongs to the unit that begins with sentence `first`. */
  function isBound(first: number, end: number): boolean {
    const from = sentences[first];
    const last = sentences[end - 1];
    const next = sentences[end];
    if (!from || !last || !next || next.block !== from.block || next.end - from.start > longest) return false;
    return bonds.some((bond) => bond.start < last.end && bond.end > next.start);
  }
}

/**
 * Content spans that follow each other without a gap but for the words between quotation marks: one run of sentences.
 */
function runsOf({ content, source, cue }: Statement): Span[] {
  const all = [...content, ...source, ...cue].toSorted((a, b) => a.start - b.start);
  const runs: Span[] = [];
  for (const span of all) {
    const last = runs.at(-1);
    if (last && span.start - last.end < 80)
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
}

function speaksIn(statement: Statement, { start, end }: Span): boolean {
  return statement.content.some((content) => content.start < end && content.end > start);
}

import type { Article } from '../../domain/article.ts';
import type { Statement } from '../../domain/statement.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { type QuoteWord, quoteWords } from '../../indexing/quoteWords.ts';
import type { Place } from './quoteVerdict.ts';
import { stanceAt } from './stanceAt.ts';

/** Words of the blocks that cleaning kept: what stands in a menu was not said in the article. */
export function keptWords({ text, blocks }: Article): readonly QuoteWord[] {
  return blocks.flatMap((block) =>
    quoteWords(text.slice(block.start, block.end)).map(({ key, start, end }) => ({
      key,
      start: start + block.start,
      end: end + block.start,
    })),
  );
}

/** Words `from` to `to` (one past the last) of an article, and the statement that holds most of them. */
export function placeOf(one: StandingArticle, theirs: readonly QuoteWord[], from: number, to: number): Place {
  const start = theirs[from]?.start ?? 0;
  const end = theirs[to - 1]?.end ?? start;
  const shared = (statement: Statement) =>
    statement.content.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
      0,
    );
  // Of one within another ("X reported that Y said …") the inner.
  const [best] = one.statements.toSorted((a, b) => shared(b) - shared(a) || lengthOf(a) - lengthOf(b));
  // A statement that only touches the words does not say them.
  const statement = best !== undefined && shared(best) * 2 >= end - start ? best : null;
  return { found: one, start, end, statement, stance: stanceAt(one, { start, end }, statement) };
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

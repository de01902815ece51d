import { findQuotes } from '../text/findQuotes.ts';
import { tokens } from '../text/tokens.ts';
import type { ExcerptCandidate } from './excerptCandidate.ts';

/** Words between marks from which on they are somebody's and not a term or a title. */
const QUOTED = 4;

/** Whether a unit quotes somebody, whoever that is: a word or two in marks may be the writer's. */
export function quotesSomebody({ article: { article }, start, end }: Omit<ExcerptCandidate, 'statements'>): boolean {
  return findQuotes(article.text, [{ start, end }]).some(
    ({ inner }) => tokens(article.text.slice(inner.start, inner.end)).length >= QUOTED,
  );
}

import type { Statement } from '../../domain/statement.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { findQuotes } from '../../text/findQuotes.ts';
import { tokens } from '../../text/tokens.ts';
import { writersOf } from '../../indexing/names/writersOf.ts';

/**
 * What an article tells itself, as the words of each of those who wrote it, and of the outlet. The same for the same
 * unit; nothing where nobody is named, nor of what quotes somebody, whoever that is: a word or two in marks may be the
 * writer's.
 */
export function writtenBy(unit: ExcerptCandidate): readonly Statement[] {
  let written = kept.get(unit);
  if (!written) {
    written = quotesAny(unit) ? [] : writersOf(unit.article.article).map((name) => ofWriter(name, unit));
    kept.set(unit, written);
  }
  return written;
}

const kept = new WeakMap<ExcerptCandidate, readonly Statement[]>();

/** Words between marks from which on they are somebody's and not a term or a title. */
const QUOTED = 4;

function quotesAny({ article: { article }, start, end }: ExcerptCandidate): boolean {
  return findQuotes(article.text, [{ start, end }]).some(
    ({ inner }) => tokens(article.text.slice(inner.start, inner.end)).length >= QUOTED,
  );
}

function ofWriter(name: string, { article: { article }, start, end }: ExcerptCandidate): Statement {
  return {
    articleId: article.id,
    content: [{ start, end }],
    source: [],
    cue: [],
    kind: 'narration',
    stance: 'said',
    speaker: { name, role: null, side: null, resolved: 'named' },
  };
}

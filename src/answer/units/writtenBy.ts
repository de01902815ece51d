import type { Statement } from '../../domain/statement.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { quotesSomebody } from '../../evidence/quotesSomebody.ts';
import { writersOf } from '../../indexing/names/writersOf.ts';

/**
 * What an article tells itself, as the words of each of those who wrote it, and of the outlet. The same for the same
 * unit; nothing where nobody is named, nor of what quotes somebody, whoever that is.
 */
export function writtenBy(unit: ExcerptCandidate): readonly Statement[] {
  let written = kept.get(unit);
  if (!written) {
    written = quotesSomebody(unit) ? [] : writersOf(unit.article.article).map((name) => ofWriter(name, unit));
    kept.set(unit, written);
  }
  return written;
}

const kept = new WeakMap<ExcerptCandidate, readonly Statement[]>();

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

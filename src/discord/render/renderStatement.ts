import { sentencesOf } from '../../indexing/sentencesOf.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Statement } from '../../domain/statement.ts';
import { renderExcerpt } from './renderExcerpt.ts';
import type { Language } from '../../phrases/language.ts';

/**
 * A statement in the whole sentences that hold it, those apart from each other joined by `[…]`, with its speaker and
 * kind.
 */
export function renderStatement(
  statement: Statement,
  found: IndexedArticle,
  language: Language,
  { citation = null, alsoIn = [] }: { readonly citation?: number | null; readonly alsoIn?: readonly string[] } = {},
): string {
  const { article } = found;
  const said = {
    text: sentencesOf(statement, found)
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' […] '),
    speaker: statement.speaker,
    kind: statement.kind,
    stance: statement.stance,
    ...(statement.via === undefined ? {} : { via: statement.via }),
    articleId: article.id,
    alsoIn: alsoIn.map((articleId) => ({ articleId })),
    hasContext: false,
    citation,
  };
  return renderExcerpt(said, language);
}

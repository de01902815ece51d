import type { Article } from '../domain/article.ts';
import type { Statement } from '../domain/statement.ts';
import { renderExcerpt } from './renderExcerpt.ts';
import type { Language } from './language.ts';

/** A statement as it stands in its article, fragments joined by `[…]`, with its speaker and kind. */
export function renderStatement(
  statement: Statement,
  article: Article,
  language: Language,
  { citation = null, alsoIn = [] }: { readonly citation?: number | null; readonly alsoIn?: readonly Article[] } = {},
): string {
  const said = {
    text: statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' […] '),
    speaker: statement.speaker,
    kind: statement.kind,
    articleId: article.id,
    alsoIn: alsoIn.map(({ id }) => ({ articleId: id })),
    hasContext: false,
    citation,
  };
  return renderExcerpt(said, language);
}

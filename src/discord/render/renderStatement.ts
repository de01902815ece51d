import { sentencesOf } from '../../indexing/sentencesOf.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { wordsAt } from '../../evidence/wordsAt.ts';
import type { Statement } from '../../domain/statement.ts';
import { renderExcerpt } from './renderExcerpt.ts';
import type { Language } from '../../phrases/language.ts';

/**
 * A statement in the whole sentences that hold it, those apart from each other joined by `[…]`, with its speaker and
 * kind.
 */
export function renderStatement(
  statement: Statement,
  found: StandingArticle,
  language: Language,
  { citation = null, alsoIn = [] }: { readonly citation?: number | null; readonly alsoIn?: readonly string[] } = {},
): string {
  const { article } = found;
  const said = {
    text: wordsAt(article.text, sentencesOf(statement, found)),
    speaker: statement.speaker,
    kind: statement.kind,
    stance: statement.stance,
    ...(statement.via === undefined ? {} : { via: statement.via }),
    ...(statement.corrected === undefined ? {} : { corrected: statement.corrected }),
    articleId: article.id,
    alsoIn: alsoIn.map((articleId) => ({ articleId })),
    citation,
  };
  return renderExcerpt(said, language);
}

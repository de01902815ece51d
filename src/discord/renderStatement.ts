import type { Article } from '../domain/article.ts';
import type { Statement } from '../domain/statement.ts';
import { renderExcerpt } from './renderExcerpt.ts';
import type { Language } from './language.ts';

/** A statement as it stands in its article, fragments joined by `[…]`, with its speaker and kind. */
export function renderStatement(statement: Statement, article: Article, language: Language, citation: number | null = null): string {
  return renderExcerpt({ text: statementText(statement, article), speaker: statement.speaker, kind: statement.kind, articleId: article.id, alsoIn: [], citation }, language);
}

function statementText(statement: Statement, article: Article): string {
  return statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' […] ');
}

import { distinctStatements } from '../../../indexing/distinctStatements.ts';
import { saidWords } from '../../../indexing/saidWords.ts';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import { documentId, exact, exactTuple } from '../mapping/fields.ts';
import type { EngineDocument } from './document.ts';

/** Statements that an article has at most, so that their places do not run into the next article's. */
const MOST = 100_000;
/** Where an article without a date stands: after all others. */
const UNDATED = '9999';

/** @param ord the article's place in the corpus */
export function statementDocuments(entry: ArticleEntry, ord: number): EngineDocument[] {
  const { article, statements } = entry;
  const distinct = new Set(distinctStatements(entry));
  return statements.map((statement, at) => {
    const { speaker } = statement;
    return {
      part: 'statements',
      id: `${documentId(article.id)}#${at}`,
      fields: {
        article: exact(article.id),
        of: article.id,
        ord,
        at,
        order: ord * MOST + at,
        day: article.date ?? UNDATED,
        ...(speaker === null ? {} : { speaker: exactTuple(speaker.name, speaker.role, speaker.side) }),
        ...(speaker?.side ? { side: exact(speaker.side) } : {}),
        is_distinct: distinct.has(statement),
        said: exact(saidWords(statement, article.text)),
      },
    };
  });
}

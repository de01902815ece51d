import type Database from 'libsql';
import type { Article } from '../../../domain/article.ts';
import { longForms } from '../../../indexing/longForms.ts';
import { amountsIn } from '../../../text/amountsIn.ts';
import type { RowPlace } from '../prepare/addedRows.ts';

/** Writes how things are spelled in the whole text of an article: every word, long forms of abbreviations, amounts. */
export function writeTexts(db: Database.Database): (article: Article, place: RowPlace) => void {
  const addWords = db.prepare('INSERT INTO article_words (rowid, text, title) VALUES (?, ?, ?)');
  const addForm = db.prepare('INSERT OR IGNORE INTO long_forms (initials, written) VALUES (?, ?)');
  const addAmount = db.prepare('INSERT OR IGNORE INTO amounts (value, unit, written) VALUES (?, ?, ?)');
  return ({ text, title }, { article }) => {
    addWords.run(article, text, title ?? '');
    for (const [initials, written] of [...longForms(text), ...longForms(title ?? '')]) addForm.run(initials, written);
    for (const { value, unit, start, end } of amountsIn(text)) addAmount.run(value, unit ?? '', text.slice(start, end));
  };
}

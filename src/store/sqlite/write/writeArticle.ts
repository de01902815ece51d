import type Database from 'libsql';
import { nameForms } from '../../../indexing/names/nameForms.ts';
import { packNumbers } from '../packNumbers.ts';
import type { ArticleRow } from '../prepare/articleRow.ts';
import { insertRows } from './insertRows.ts';
import type { NumbersOf } from './termNumbers.ts';

/** Writes an article, whole, and by what it is found: its copies, title, outlet, authors and day. */
export function writeArticle(db: Database.Database, numbersOf: NumbersOf): (article: ArticleRow) => void {
  const add = insertRows(
    db,
    `INSERT INTO articles (row, id, key, file, sha256, label, title, title_folded, outlet, day, url, statements,
       first_passage, passages, length, term_counts, content, sentences, said, title_terms)`,
    20,
  );
  const addCopies = insertRows(
    db,
    'INSERT INTO copies (article, id, id_folded, outlet, outlet_folded, file, sha256)',
    7,
  );
  const addNames = insertRows(db, 'INSERT OR IGNORE INTO names (form, kind, name, side)', 4);
  const addWriters = insertRows(db, 'INSERT INTO writers (name, article)', 2);
  const addLabel = insertRows(db, 'INSERT INTO article_labels (rowid, label, also)', 3);
  return ({ columns, titleTerms, copies, outlet, authors, writers, label }) => {
    add([[...columns, packNumbers(numbersOf(titleTerms))]]);
    addCopies(copies);
    if (outlet !== null) addNames([...nameForms('outlet', outlet)].map((form) => [form, 'outlet', outlet, '']));
    for (const name of authors) addNames(nameForms('author', name).map((form) => [form, 'author', name, '']));
    addWriters(writers);
    addLabel([label]);
  };
}

import type Database from 'libsql';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { contentTerms } from '../../../indexing/contentTerms.ts';
import { labelOf } from '../../../indexing/labelOf.ts';
import { nameForms } from '../../../indexing/nameForms.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import { packNumbers } from '../packNumbers.ts';
import type { AddedRows, NumbersOf } from './addedRows.ts';

/** Writes an article, whole, and by what it is found: its copies, title, outlet and day. */
export function writeArticle(
  db: Database.Database,
  numbersOf: NumbersOf,
): (indexed: IndexedArticle, added: AddedRows) => void {
  const add = db.prepare(
    `INSERT INTO articles (row, id, key, file, sha256, label, title, title_folded, outlet, day, url, statements,
       first_passage, passages, length, term_counts, title_terms, content, sentences, said)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addCopy = db.prepare(
    'INSERT INTO copies (article, id, id_folded, outlet, outlet_folded, file, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const addName = db.prepare("INSERT OR IGNORE INTO names (form, kind, name, side) VALUES (?, 'outlet', ?, '')");
  const addLabel = db.prepare('INSERT INTO article_labels (rowid, label, also) VALUES (?, ?, ?)');
  return ({ article, sentences, statements }, { article: row, firstPassage, passages, counts }) => {
    const { id, file, sha256, title, outlet, date, url } = article;
    const sorted = [...counts].toSorted(([a], [b]) => a - b);
    add.run(
      row,
      id,
      shortKey(id),
      file,
      sha256,
      labelOf(article),
      title,
      title?.trim().toLowerCase() ?? null,
      outlet,
      date,
      url,
      statements.length,
      firstPassage,
      passages.length,
      (passages.at(-1)?.end ?? 0) - (passages[0]?.start ?? 0),
      packNumbers([...sorted.map(([number]) => number), ...sorted.map(([, count]) => count)]),
      packNumbers(numbersOf([...new Set(contentTerms(title ?? ''))])),
      JSON.stringify(article),
      JSON.stringify(sentences),
      JSON.stringify(statements),
    );
    // The article may have an outlet of another copy.
    const isApart = article.copies[0]?.id !== id || article.copies[0]?.outlet !== outlet;
    for (const copy of isApart ? [article, ...article.copies] : article.copies)
      addCopy.run(
        row,
        copy.id,
        copy.id.toLowerCase(),
        copy.outlet,
        copy.outlet?.toLowerCase() ?? null,
        copy.file,
        copy.sha256,
      );
    if (outlet !== null) for (const form of nameForms('outlet', outlet)) addName.run(form, outlet);
    addLabel.run(row, [labelOf(article), outlet, date].filter((part) => part !== null).join(' '), id);
  };
}

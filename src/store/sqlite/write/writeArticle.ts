import type Database from 'libsql';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import { contentTerms } from '../../../indexing/contentTerms.ts';
import { labelOf } from '../../../indexing/labelOf.ts';
import { nameForms } from '../../../indexing/nameForms.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import { packNumbers } from '../packNumbers.ts';
import type { NumbersOf, RowPlace } from './rowPlace.ts';

/** Writes an article, whole, and by what it is found: its copies, title, outlet and day. */
export function writeArticle(
  db: Database.Database,
  numbersOf: NumbersOf,
): (entry: ArticleEntry, place: RowPlace, terms: ReadonlyMap<number, number>) => void {
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
  return ({ article, sentences, statements, passages }, place, terms) => {
    const { id, file, sha256, title, outlet, date, url } = article;
    const sorted = [...terms].toSorted(([a], [b]) => a - b);
    add.run(
      place.article,
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
      place.firstPassage,
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
        place.article,
        copy.id,
        copy.id.toLowerCase(),
        copy.outlet,
        copy.outlet?.toLowerCase() ?? null,
        copy.file,
        copy.sha256,
      );
    if (outlet !== null) for (const form of nameForms('outlet', outlet)) addName.run(form, outlet);
    addLabel.run(place.article, [labelOf(article), outlet, date].filter((part) => part !== null).join(' '), id);
  };
}

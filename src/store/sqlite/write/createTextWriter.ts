import type Database from 'libsql';
import type { SearchedArticle } from '../../../domain/index/indexWriter.ts';
import type { AddedRows } from '../prepare/addedRows.ts';
import { TABLES } from '../schema.ts';
import { beginRows } from './beginRows.ts';
import { createTermNumbers } from './termNumbers.ts';
import { writePassages } from './writePassages.ts';
import { writeTexts } from './writeTexts.ts';

/** Puts the texts of articles into the tables of a new generation: what is known before anybody is known to speak. */
export interface TextWriter {
  /** Gives what is needed when its statements come. */
  add(searched: Pick<SearchedArticle, 'article' | 'passages'>): AddedRows;
  /** Nothing is added after it; a `SaidWriter` may begin. */
  finish(): void;
  readonly counts: { readonly articles: number; readonly passages: number };
}

/** Makes the tables, too. */
export function createTextWriter(db: Database.Database): TextWriter {
  beginRows(db);
  db.exec(TABLES);
  const addPassages = writePassages(db, createTermNumbers(db));
  const addTexts = writeTexts(db);
  const counts = { articles: 0, passages: 0 };
  return {
    counts,
    add({ article, passages }) {
      const place = { article: (counts.articles += 1), firstPassage: counts.passages + 1 };
      counts.passages += passages.length;
      addTexts(article, place);
      return addPassages(article, passages, place);
    },
    finish: () => void db.exec('COMMIT'),
  };
}

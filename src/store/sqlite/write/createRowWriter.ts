import type Database from 'libsql';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import type { Side } from '../../../domain/sides.ts';
import { writeArticle } from './writeArticle.ts';
import { finishRows } from './finishRows.ts';
import { writePassages } from './writePassages.ts';
import { writeStatements } from './writeStatements.ts';
import { writeTexts } from './writeTexts.ts';
import { INDEXES, TABLES } from '../schema.ts';
import { createTermNumbers } from './termNumbers.ts';

/** Puts articles into the tables of a new generation. */
export interface RowWriter {
  add(entry: ArticleEntry): void;
  /** What needs all articles: sides, lists and counts. Nothing is added after it. */
  finish(sides: readonly Side[]): void;
  readonly counts: { readonly articles: number; readonly passages: number; readonly statements: number };
}

/** All in one transaction: a file that is not finished is thrown away whole. */
export function createRowWriter(db: Database.Database): RowWriter {
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN;');
  db.exec(TABLES);
  const numbersOf = createTermNumbers(db);
  const [addArticle, addPassages, addStatements, addTexts] = [
    writeArticle(db, numbersOf),
    writePassages(db, numbersOf),
    writeStatements(db, numbersOf),
    writeTexts(db),
  ];
  const counts = { articles: 0, passages: 0, statements: 0 };
  return {
    counts,
    add(entry) {
      const place = { article: (counts.articles += 1), firstPassage: counts.passages + 1 };
      counts.passages += entry.passages.length;
      counts.statements += entry.statements.length;
      const terms = addPassages(entry, place);
      addArticle(entry, place, terms);
      addStatements(entry, place);
      addTexts(entry, place);
    },
    finish(sides) {
      db.exec(INDEXES);
      finishRows(db, sides);
      db.exec('COMMIT; PRAGMA optimize;');
    },
  };
}

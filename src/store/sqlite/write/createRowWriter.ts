import type Database from 'libsql';
import type { SearchedArticle } from '../../../domain/index/indexWriter.ts';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { Side } from '../../../domain/sides.ts';
import type { AddedRows } from './addedRows.ts';
import { writeArticle } from './writeArticle.ts';
import { finishRows } from './finishRows.ts';
import { writePassages } from './writePassages.ts';
import { writePassageWords } from './writePassageWords.ts';
import { writeStatements } from './writeStatements.ts';
import { writeTexts } from './writeTexts.ts';
import { INDEXES, TABLES } from '../schema.ts';
import { createTermNumbers } from './termNumbers.ts';

/** Puts articles into the tables of a new generation. */
export interface RowWriter {
  /** Gives what `say` needs of it. */
  add(searched: Pick<SearchedArticle, 'article' | 'passages'>): AddedRows;
  say(indexed: IndexedArticle, added: AddedRows): void;
  /** What needs all articles: sides, lists and counts. Nothing is added after it. */
  finish(sides: readonly Side[]): void;
  readonly counts: { readonly articles: number; readonly passages: number; readonly statements: number };
}

/** All in one transaction: a file that is not finished is thrown away whole. */
export function createRowWriter(db: Database.Database): RowWriter {
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN;');
  db.exec(TABLES);
  const numbersOf = createTermNumbers(db);
  const [addArticle, addPassages, addWords, addStatements, addTexts] = [
    writeArticle(db, numbersOf),
    writePassages(db, numbersOf),
    writePassageWords(db, numbersOf),
    writeStatements(db, numbersOf),
    writeTexts(db),
  ];
  const counts = { articles: 0, passages: 0, statements: 0 };
  return {
    counts,
    add({ article, passages }) {
      const place = { article: (counts.articles += 1), firstPassage: counts.passages + 1 };
      counts.passages += passages.length;
      addTexts(article, place);
      return addPassages(article, passages, place);
    },
    say(indexed, added) {
      counts.statements += indexed.statements.length;
      addWords(indexed, added);
      addArticle(indexed, added);
      addStatements(indexed, added);
    },
    finish(sides) {
      db.exec(INDEXES);
      finishRows(db, sides);
      db.exec('COMMIT; PRAGMA optimize;');
    },
  };
}

import type Database from 'libsql';
import type { Side } from '../../../domain/sides.ts';
import type { SaidArticle } from '../prepare/saidArticle.ts';
import { INDEXES } from '../schema.ts';
import { beginRows } from './beginRows.ts';
import { finishRows } from './finishRows.ts';
import { createTermNumbers } from './termNumbers.ts';
import { writeArticle } from './writeArticle.ts';
import { writePassageWords } from './writePassageWords.ts';
import { writeStatements } from './writeStatements.ts';

/** Puts who says what in articles into the tables that a `TextWriter` has finished. */
export interface SaidWriter {
  say(said: SaidArticle): void;
  /** What needs all articles: sides, lists and counts. Nothing is added after it. */
  finish(sides: readonly Side[]): void;
}

export function createSaidWriter(db: Database.Database): SaidWriter {
  beginRows(db);
  const numbersOf = createTermNumbers(db);
  const addWords = writePassageWords(db, numbersOf);
  const addArticle = writeArticle(db, numbersOf);
  const addStatements = writeStatements(db, numbersOf);
  return {
    say({ article, passages, said }) {
      addWords(passages);
      addArticle(article);
      addStatements(said);
    },
    finish(sides) {
      db.exec(INDEXES);
      finishRows(db, sides);
      db.exec('COMMIT; PRAGMA optimize;');
    },
  };
}

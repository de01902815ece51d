import Database from 'libsql';
import type { Side } from '../../../domain/sides.ts';
import type { SaidArticle } from '../prepare/saidArticle.ts';
import { createSaidWriter } from './createSaidWriter.ts';

/** Where it is written who says what: the tables of a new generation, by this process or another one. */
export interface SaidTables {
  /**
   * In the order of the calls. Resolves when the next one may come.
   *
   * @throws what went wrong with this article or one before
   */
  say(said: SaidArticle): Promise<void>;
  /** What needs all articles: the last call but to close it. */
  finish(sides: readonly Side[]): Promise<void>;
  close(): void;
}

/** Writes them in this process. */
export function openSaidTables(file: string): SaidTables {
  const db = new Database(file);
  const writer = createSaidWriter(db);
  return {
    say: async (said) => writer.say(said),
    finish: async (sides) => writer.finish(sides),
    close: () => void db.close(),
  };
}

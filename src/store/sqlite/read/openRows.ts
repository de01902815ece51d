import type Database from 'libsql';
import type { OpenIndex } from '../../../domain/index/openIndex.ts';
import type { Vectors } from '../../vectors/vectors.ts';
import { articleRows } from './articleRows.ts';
import { createQueries } from './createQueries.ts';
import { readFacts } from '../facts.ts';
import { sqliteCatalogue } from './sqliteCatalogue.ts';
import { sqlitePassages } from './sqlitePassages.ts';
import { sqliteStatistics } from './sqliteStatistics.ts';

/** Reads from the tables of a generation; `vectors` has those of their passages. */
export function openRows(db: Database.Database, vectors: Vectors): Omit<OpenIndex, 'info'> {
  // What is read again soon stays at hand: kibibytes.
  db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -16000;');
  const queries = createQueries(db);
  const facts = readFacts(db);
  const articles = articleRows(queries);
  return {
    passages: sqlitePassages(queries, vectors),
    catalogue: sqliteCatalogue(queries, facts, articles),
    statistics: sqliteStatistics(queries, facts, articles.byRow),
  };
}

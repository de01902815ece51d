import type Database from 'libsql';
import type { KnownVectors } from '../../../domain/index/indexWriter.ts';
import type { OpenIndex } from '../../../domain/index/openIndex.ts';
import type { Vectors } from '../../vectors/vectors.ts';
import { articleRows } from './articleRows.ts';
import { createQueries } from './createQueries.ts';
import { embeddedKey } from '../embeddedKey.ts';
import { readFacts } from '../facts.ts';
import { sqliteCatalogue } from './sqliteCatalogue.ts';
import { sqlitePassages } from './sqlitePassages.ts';
import { sqliteStatistics } from './sqliteStatistics.ts';

/** What the tables of a generation answer. */
export interface OpenedRows {
  readonly ports: Omit<OpenIndex, 'info'>;
  readonly knownVectors: KnownVectors;
}

/** Reads from the tables that `createRowWriter` wrote; `vectors` has those of their passages. */
export function openRows(db: Database.Database, vectors: Vectors): OpenedRows {
  // What is read again soon stays at hand: kibibytes.
  db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -16000;');
  const queries = createQueries(db);
  const facts = readFacts(db);
  const articles = articleRows(queries);
  return {
    ports: {
      passages: sqlitePassages(queries, vectors),
      catalogue: sqliteCatalogue(queries, facts, articles),
      statistics: sqliteStatistics(queries, facts, articles.byRow),
    },
    knownVectors: {
      async vectorsOf(texts) {
        return texts.map((text) => {
          const row = queries.value<number>('SELECT row FROM passages WHERE embedded = ? LIMIT 1', embeddedKey(text));
          return row === undefined ? null : vectors.row(row);
        });
      },
    },
  };
}

import type Database from 'libsql';
import type { Overview } from '../../domain/index/catalogue.ts';

/** What is known of a generation as a whole; lengths are averages in characters. */
export interface Facts {
  readonly overview: Overview;
  readonly passageLength: number;
  readonly articleLength: number;
}

export function writeFacts(db: Database.Database, facts: Facts): void {
  db.prepare("INSERT INTO facts (name, value) VALUES ('facts', ?)").run(JSON.stringify(facts));
}

export function readFacts(db: Database.Database): Facts {
  const [json] = db.prepare('SELECT value FROM facts').raw().get() as [string];
  return JSON.parse(json) as Facts;
}

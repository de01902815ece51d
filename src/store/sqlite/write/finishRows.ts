import type Database from 'libsql';
import type { Overview } from '../../../domain/index/catalogue.ts';
import type { Side } from '../../../domain/sides.ts';
import { nameForms } from '../../../indexing/names/nameForms.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import { tokenize } from '../../../text/tokens.ts';
import { writeFacts } from '../facts.ts';

/** What can only be said when all articles are there: counts, sides, and who and what is listed in which order. */
export function finishRows(db: Database.Database, sides: readonly Side[]): void {
  db.exec(COUNTS);
  writeSides(db, sides);
  db.exec(LISTS);
  writeKeys(db);
  writeFacts(db, factsOf(db));
}

const COUNTS = `
  UPDATE speakers SET statements = (SELECT count(*) FROM said WHERE speaker = speakers.row);
  UPDATE terms SET frequency = found.doc FROM passage_terms AS found WHERE terms.number = CAST(found.term AS INTEGER);
  UPDATE terms SET written = 1 WHERE number IN
    (SELECT CAST(term AS INTEGER) FROM passage_columns WHERE col IN ('body', 'title'));
  INSERT INTO words SELECT length(term), term, cnt FROM article_vocabulary WHERE length(term) >= 4;
  ${['passage_words', 'article_words', 'speaker_words', 'voice_words', 'article_labels']
    .map((table) => `INSERT INTO ${table} (${table}) VALUES ('optimize');`)
    .join('\n  ')}`;

const LISTS = `
  UPDATE sides SET statements = (SELECT coalesce(sum(statements), 0) FROM speakers WHERE side = sides.name);
  INSERT INTO outlets (name, folded)
    SELECT outlet, min(outlet_folded) FROM copies JOIN articles USING (outlet)
    WHERE copies.article = articles.row GROUP BY outlet ORDER BY outlet;
  INSERT INTO heard (kind, name, statements)
    SELECT 'side', side, sum(statements) AS most FROM speakers WHERE side <> '' GROUP BY side
    ORDER BY most DESC, min(row);
  INSERT INTO heard (kind, name, statements)
    SELECT 'speaker', name, sum(statements) AS most FROM speakers
    WHERE name NOT IN (SELECT name FROM heard) GROUP BY name ORDER BY most DESC, min(row);
  INSERT INTO outlet_labels (rowid, label) SELECT row, name FROM outlets;
  INSERT INTO voice_labels (rowid, label) SELECT row, name FROM heard;`;

function writeSides(db: Database.Database, sides: readonly Side[]): void {
  const add = db.prepare('INSERT INTO sides (row, name, content) VALUES (?, ?, ?)');
  const addTerms = db.prepare('INSERT OR IGNORE INTO side_names (terms, side) VALUES (?, ?)');
  const addName = db.prepare('INSERT OR IGNORE INTO names (form, kind, name, side) VALUES (?, ?, ?, ?)');
  const addLabel = db.prepare('INSERT INTO side_labels (rowid, label, also) VALUES (?, ?, ?)');
  for (const [n, side] of sides.entries()) {
    const { name, aliases, members } = side;
    add.run(n + 1, name, JSON.stringify(side));
    addLabel.run(n + 1, name, aliases.join(' '));
    for (const known of [name, ...aliases, ...members]) addTerms.run(tokenize(known).join(' '), n + 1);
    for (const known of [name, ...aliases])
      for (const form of nameForms('side', known)) addName.run(form, 'side', name, name);
    for (const member of members)
      for (const form of nameForms('speaker', member)) addName.run(form, 'speaker', member, name);
  }
}

/** Rows between two looks for more, so that no more than these are held. */
const SLICE = 1_000;

function writeKeys(db: Database.Database): void {
  const next = db.prepare('SELECT row, kind, name FROM heard WHERE row > ? ORDER BY row LIMIT ?').raw();
  const set = db.prepare('UPDATE heard SET key = ? WHERE row = ?');
  for (let last = 0; ;) {
    const rows = next.all(last, SLICE) as [number, string, string][];
    for (const [row, kind, name] of rows) set.run(shortKey(`${kind} ${name}`), row);
    if (rows.length < SLICE) return;
    last = rows.at(-1)?.[0] ?? last;
  }
}

function factsOf(db: Database.Database): { overview: Overview; passageLength: number; articleLength: number } {
  const of = <T>(sql: string): T => (db.prepare(sql).raw().get() as [T])[0];
  return {
    overview: {
      statements: of('SELECT count(*) FROM said'),
      withoutSide: of(
        "SELECT count(*) FROM said LEFT JOIN speakers ON speakers.row = speaker WHERE coalesce(side, '') = ''",
      ),
      firstDay: of('SELECT min(day) FROM articles') ?? null,
      lastDay: of('SELECT max(day) FROM articles') ?? null,
    },
    passageLength: Math.max(1, of<number | null>('SELECT avg("end" - start) FROM passages') ?? 1),
    articleLength: Math.max(1, of<number | null>('SELECT avg(length) FROM articles') ?? 1),
  };
}

import type { Heard, StatementPlace } from '../../../domain/index/catalogue.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import type { Queries } from './createQueries.ts';

type Row = [article: number, statement: number, words: Uint8Array];

/** Statements of some speakers by day; the same words in several articles once, at the earliest. */
export function statementRows(queries: Queries, heard: Heard, { offset, limit }: PageRequest): Page<StatementPlace> {
  const speakers = JSON.stringify(speakersOf(queries, heard));
  const rows = queries.rows<Row>(
    `SELECT article, statement, words, min(day || printf('%012d', row)) AS place FROM said WHERE ${THEIRS}
     GROUP BY words ORDER BY place LIMIT ? OFFSET ?`,
    speakers,
    limit,
    offset,
  );
  return {
    items: rows.map(([article, statement, words]) => ({
      articleId: queries.value<string>('SELECT id FROM articles WHERE row = ?', article) ?? '',
      statement,
      alsoIn: queries.column<string>(
        `SELECT id FROM articles JOIN said ON articles.row = article WHERE ${THEIRS} AND words = ? AND article <> ?
         GROUP BY article ORDER BY min(said.day), article`,
        speakers,
        words,
        article,
      ),
    })),
    total: queries.value<number>(`SELECT count(DISTINCT words) FROM said WHERE ${THEIRS}`, speakers) ?? 0,
  };
}

const THEIRS = 'speaker IN (SELECT value FROM json_each(?)) AND shown = 1';

function speakersOf(queries: Queries, heard: Heard): number[] {
  const ofSide =
    heard.side === null
      ? []
      : queries.column<number>(
          'SELECT row FROM speakers WHERE side_folded = ? AND side = ?',
          heard.side.toLowerCase(),
          heard.side,
        );
  const named = heard.speakers.flatMap(({ name, role, side }) =>
    queries.column<number>(
      'SELECT row FROM speakers WHERE name = ? AND role = ? AND side = ?',
      name,
      role ?? '',
      side ?? '',
    ),
  );
  return [...ofSide, ...named];
}

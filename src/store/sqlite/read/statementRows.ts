import type { Heard, StatementPlace } from '../../../domain/index/catalogue.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import type { Queries } from './createQueries.ts';

type Row = [place: number, times: number, total: number];

/** Statements of some speakers by day; the same words in several articles once, at the earliest. */
export function statementRows(queries: Queries, heard: Heard, { offset, limit }: PageRequest): Page<StatementPlace> {
  const speakers = JSON.stringify(speakersOf(queries, heard));
  // One walk over an index, which holds up everybody else for as long as it takes.
  const rows = queries.rows<Row>(
    `SELECT min(place) AS place, count(*), count(*) OVER () FROM said WHERE ${THEIRS}
     GROUP BY words ORDER BY place LIMIT ? OFFSET ?`,
    speakers,
    limit,
    offset,
  );
  return {
    items: rows.flatMap(([place, times]) =>
      queries.rows<[string, number, Uint8Array, number]>(SAID, place).map(([articleId, statement, words, article]) => ({
        articleId,
        statement,
        alsoIn: times === 1 ? [] : queries.column<string>(ALSO, speakers, words, article),
      })),
    ),
    total:
      rows[0]?.[2] ?? queries.value<number>(`SELECT count(DISTINCT words) FROM said WHERE ${THEIRS}`, speakers) ?? 0,
  };
}

const THEIRS = 'speaker IN (SELECT value FROM json_each(?)) AND shown = 1';
const SAID = `SELECT id, statement, words, article FROM said JOIN articles ON articles.row = article WHERE place = ?`;
const ALSO = `SELECT id FROM articles JOIN said ON articles.row = article WHERE ${THEIRS} AND words = ? AND article <> ?
  GROUP BY article ORDER BY min(place)`;

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

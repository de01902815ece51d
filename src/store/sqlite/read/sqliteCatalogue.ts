import type { Catalogue, CountedSide } from '../../../domain/index/catalogue.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import type { Side } from '../../../domain/sides.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { ArticleRows } from './articleRows.ts';
import type { Queries } from './createQueries.ts';
import type { Facts } from '../facts.ts';
import { isHeard } from './filterRows.ts';
import { statementRows } from './statementRows.ts';
import { suggestRows } from './suggestRows.ts';
import { voiceRows } from './voiceRows.ts';

/** Articles, sides, speakers and outlets out of the tables of a generation. */
export function sqliteCatalogue(queries: Queries, facts: Facts, articles: ArticleRows): Catalogue {
  const suggest = suggestRows(queries);
  return {
    overview: async () => facts.overview,
    articles: async (ids) => articles.byId(ids),
    summaries: async (page) => articles.page(page),
    findArticle: async (name) => articles.find(name),
    findOutlet: async (name) =>
      queries.value<string>('SELECT name FROM outlets WHERE folded = ? LIMIT 1', name.toLowerCase()) ?? null,
    holds: async (files) =>
      files.map(
        ({ file, sha256 }) =>
          queries.value('SELECT 1 FROM copies WHERE file = ? AND sha256 = ? LIMIT 1', file, sha256) !== undefined,
      ),
    hashes: () => articles.hashes(),
    sides: async (page) => sidesPage(queries, page),
    sidesNamed: async (names) => {
      const terms = names.map((name) => tokenize(name).join(' ')).filter((each) => each !== '');
      return queries
        .column<string>(
          `SELECT content FROM sides WHERE row IN
             (SELECT side FROM side_names WHERE terms IN (SELECT value FROM json_each(?))) ORDER BY row`,
          JSON.stringify(terms),
        )
        .map((json) => JSON.parse(json) as Side);
    },
    ...voiceRows(queries),
    speaks: async (by) => isHeard(queries, by),
    statements: async (heard, page) => statementRows(queries, heard, page),
    suggestSides: async (typed, limit) => suggest.sides(typed, limit),
    suggestOutlets: async (typed, limit) => suggest.outlets(typed, limit),
    suggestVoices: async (typed, limit) => suggest.voices(typed, limit),
    suggestArticles: async (typed, limit) => articles.summariesOf(suggest.articles(typed, limit)),
  };
}

function sidesPage(queries: Queries, { offset, limit }: PageRequest): Page<CountedSide> {
  return {
    items: queries
      .rows<[string, number]>(
        'SELECT content, statements FROM sides ORDER BY statements DESC, row LIMIT ? OFFSET ?',
        limit,
        offset,
      )
      .map(([json, statements]) => ({ ...(JSON.parse(json) as Side), statements })),
    total: queries.value<number>('SELECT count(*) FROM sides') ?? 0,
  };
}

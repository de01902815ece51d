import type { PassageHit, PassageSearch, ProbedArticle, ProbedPassage } from '../../../domain/index/passageSearch.ts';
import type { Vectors } from '../../vectors/vectors.ts';
import type { Queries } from './createQueries.ts';
import { filterRuns } from './filterRows.ts';
import { searchWords } from './searchWords.ts';
import { unpackNumbers } from '../packNumbers.ts';
import { ownTurn } from '../../../work/ownTurn.ts';

type PassageRow = [
  row: number,
  article: number,
  start: number,
  end: number,
  firstSentence: number,
  endSentence: number,
  terms: Uint8Array,
];
type ArticleRow = [
  row: number,
  id: string,
  outlet: string | null,
  day: string | null,
  length: number,
  counts: Uint8Array,
  title: Uint8Array,
];

/**
 * Passages in the tables of a generation and their vectors beside it. The id of a passage is its row. Each search fills
 * the thread for its time: others come first.
 */
export function sqlitePassages(queries: Queries, vectors: Vectors): PassageSearch {
  const toHits = (found: readonly { readonly row: number; readonly score: number }[]): PassageHit[] => {
    const articles = new Map(queries.rows<[number, string]>(ARTICLE_IDS, JSON.stringify(found.map(({ row }) => row))));
    return found.map(({ row, score }) => ({ id: String(row), articleId: articles.get(row) ?? '', score }));
  };
  return {
    async keyword(query, filter, k) {
      await ownTurn();
      return toHits(searchWords(queries, query, filter, k, vectors.count));
    },

    async nearest(vector, filter, k) {
      return toHits(await vectors.nearest(vector, k, filterRuns(queries, filter)));
    },

    async probe(ids, { terms, vectors: wanted }) {
      await ownTurn();
      const numbers = numbersOf(queries, terms);
      const positions = new Map([...numbers.entries()].map(([term, number]) => [number, term]));
      const asked = ids.map(Number).filter((row) => Number.isInteger(row) && row > 0 && row <= vectors.count);
      const rows = queries.rows<PassageRow>(PASSAGES, JSON.stringify(asked));
      const articles = probeArticles(queries, new Set(rows.map(([, article]) => article)), numbers);
      const cosines = vectors.cosines(
        rows.map(([row]) => row),
        wanted,
      );
      return rows.flatMap(([row, article, start, end, first, last, sequence], n): ProbedPassage[] => {
        const ofArticle = articles.get(article);
        const held = [...unpackNumbers(sequence)].flatMap((number, at) => {
          const term = positions.get(number);
          return term === undefined ? [] : [{ term, at }];
        });
        return ofArticle === undefined
          ? []
          : [
              {
                ...ofArticle,
                id: String(row),
                start,
                end,
                sentences: [first, last],
                terms: held,
                cosines: cosines[n] ?? [],
              },
            ];
      });
    },
  };
}

// Many rows in one call: each costs more than what it reads.
const ARTICLE_IDS = `SELECT p.row, a.id FROM json_each(?) AS asked JOIN passages AS p ON p.row = asked.value
  JOIN articles AS a ON a.row = p.article`;
const PASSAGES = `SELECT p.row, article, start, "end", first_sentence, end_sentence, terms
  FROM json_each(?) AS asked JOIN passages AS p ON p.row = asked.value ORDER BY asked.key`;
const ARTICLES = `SELECT a.row, a.id, outlet, day, length, term_counts, title_terms
  FROM json_each(?) AS asked JOIN articles AS a ON a.row = asked.value`;

/** The number of each term, in order; 0 for unknown ones. */
function numbersOf(queries: Queries, terms: readonly string[]): number[] {
  return terms.map((term) => queries.value<number>('SELECT number FROM terms WHERE term = ?', term) ?? 0);
}

type OfArticle = Pick<ProbedPassage, 'articleId' | 'outlet' | 'date' | 'inArticle'>;

/** By row, what is the same for all passages of an article. */
function probeArticles(
  queries: Queries,
  rows: ReadonlySet<number>,
  numbers: readonly number[],
): ReadonlyMap<number, OfArticle> {
  const found = queries.rows<ArticleRow>(ARTICLES, JSON.stringify([...rows]));
  return new Map(
    found.map(([row, articleId, outlet, date, length, counts, title]) => {
      const packed = unpackNumbers(counts);
      const known = packed.subarray(0, packed.length / 2);
      const inTitle = new Set(unpackNumbers(title));
      const countOf = (number: number): number => {
        const place = placeOf(known, number);
        return place < 0 ? 0 : (packed[known.length + place] ?? 0);
      };
      const inArticle: ProbedArticle = {
        counts: numbers.map(countOf),
        title: [...numbers.entries()].flatMap(([term, number]) => (inTitle.has(number) ? [term] : [])),
        length,
      };
      return [row, { articleId, outlet, date, inArticle }];
    }),
  );
}

/** Place of a number among sorted ones; -1 where it is not there. */
function placeOf(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

import type { PassageSearch, ProbedArticle, ProbedPassage } from '../../domain/index/passageSearch.ts';
import type { Vectors } from '../vectors/vectors.ts';
import type { Queries } from './createQueries.ts';
import { filterRuns } from './filterRows.ts';
import { searchWords } from './searchWords.ts';
import { unpackNumbers } from './packNumbers.ts';

type PassageRow = [
  article: number,
  start: number,
  end: number,
  firstSentence: number,
  endSentence: number,
  terms: Uint8Array,
];
type ArticleRow = [
  id: string,
  outlet: string | null,
  day: string | null,
  length: number,
  counts: Uint8Array,
  title: Uint8Array,
];

/** Passages in the tables of a generation and their vectors beside it. The id of a passage is its row. */
export function sqlitePassages(queries: Queries, vectors: Vectors): PassageSearch {
  const articleIds = (rows: readonly { readonly row: number; readonly score: number }[]) =>
    rows.flatMap(({ row, score }) => {
      const articleId = queries.value<string>(
        'SELECT id FROM articles WHERE row = (SELECT article FROM passages WHERE row = ?)',
        row,
      );
      return articleId === undefined ? [] : [{ id: String(row), articleId, score }];
    });
  return {
    keyword: async (query, filter, k) => articleIds(searchWords(queries, query, filter, k)),

    async nearest(vector, filter, k) {
      return articleIds(await vectors.nearest(vector, k, filterRuns(queries, filter)));
    },

    async probe(ids, { terms, vectors: wanted }) {
      const numbers = numbersOf(queries, terms);
      const positions = new Map([...numbers.entries()].map(([term, number]) => [number, term]));
      const articles = new Map<number, Omit<ProbedPassage, 'id'>>();
      const rows = ids.map(Number).filter((row) => Number.isInteger(row) && row > 0 && row <= vectors.count);
      const cosines = vectors.cosines(rows, wanted);
      return rows.flatMap((row, n): ProbedPassage[] => {
        const [found] = queries.rows<PassageRow>(PASSAGE, row);
        if (!found) return [];
        const [article, start, end, first, last, sequence] = found;
        const ofArticle = articles.get(article) ?? probeArticle(queries, article, numbers);
        articles.set(article, ofArticle);
        const held = [...unpackNumbers(sequence)].flatMap((number, at) => {
          const term = positions.get(number);
          return term === undefined ? [] : [{ term, at }];
        });
        return [
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

const PASSAGE = 'SELECT article, start, "end", first_sentence, end_sentence, terms FROM passages WHERE row = ?';
const ARTICLE = 'SELECT id, outlet, day, length, term_counts, title_terms FROM articles WHERE row = ?';

/** The number of each term, in order; 0 for unknown ones. */
function numbersOf(queries: Queries, terms: readonly string[]): number[] {
  return terms.map((term) => queries.value<number>('SELECT number FROM terms WHERE term = ?', term) ?? 0);
}

/** What is the same for all passages of an article. */
function probeArticle(queries: Queries, row: number, numbers: readonly number[]): Omit<ProbedPassage, 'id'> {
  const [found] = queries.rows<ArticleRow>(ARTICLE, row);
  const [articleId, outlet, date, length, counts, title] = found ?? ['', null, null, 0, NONE, NONE];
  const packed = unpackNumbers(counts);
  const known = packed.subarray(0, packed.length / 2);
  const inTitle = new Set(unpackNumbers(title));
  const inArticle: ProbedArticle = {
    counts: numbers.map((number) => {
      const place = placeOf(known, number);
      return place < 0 ? 0 : (packed[known.length + place] ?? 0);
    }),
    title: [...numbers.entries()].flatMap(([term, number]) => (inTitle.has(number) ? [term] : [])),
    length,
  };
  return { articleId, outlet, date, inArticle, start: 0, end: 0, sentences: [0, 0], terms: [], cosines: [] };
}

const NONE = new Uint8Array();

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

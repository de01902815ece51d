import type { Statistics, TermFacts } from '../../../domain/index/statistics.ts';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { nearTerms } from '../../../indexing/nearTerms.ts';
import { slipsBetween } from '../../../indexing/slipsBetween.ts';
import { spellingPattern, spellingPhrases } from '../../../indexing/spelling.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import type { Queries } from './createQueries.ts';
import type { Facts } from '../facts.ts';
import { ownTurn } from '../../../work/ownTurn.ts';

/** Articles that are read to see how words are written: the first that have them nearly always tell. */
const READ = 5;
/** Words that are compared before others get their turn. */
const COMPARED = 4_000;

/** Counts and spellings out of the tables of a generation. */
export function sqliteStatistics(
  queries: Queries,
  facts: Facts,
  articleOf: (row: number) => IndexedArticle | null,
): Statistics {
  return {
    terms: async (terms) => terms.map((term) => factsOf(queries, term)),
    averageLengths: async () => ({ passage: facts.passageLength, article: facts.articleLength }),
    articlesWithin: async (ranges) =>
      ranges.map(
        ({ from, to }) =>
          queries.value<number>('SELECT count(*) FROM articles WHERE day BETWEEN ? AND ?', from, to) ?? 0,
      ),
    standTogether: async (names) => names.map((terms) => standTogether(queries, terms)),
    writtenAs: async (words) => words.map((one) => writtenAs(queries, articleOf, one)),
    longForms: async (abbreviations) =>
      abbreviations.map(
        (letters) => queries.value<string>('SELECT written FROM long_forms WHERE initials = ?', letters) ?? null,
      ),
    amountsAs: async (amounts) =>
      amounts.map(
        ({ value, unit }) =>
          queries.value<string>(
            'SELECT written FROM amounts WHERE value = ? AND coalesce(?, unit) = unit ORDER BY rowid LIMIT 1',
            value,
            unit,
          ) ?? null,
      ),
    nearestWord: async (word, slips) => nearestWord(queries, word.toLowerCase(), slips),
  };
}

function factsOf(queries: Queries, term: string): TermFacts {
  const [found] = queries.rows<[number, number]>('SELECT frequency, written FROM terms WHERE term = ?', term);
  return { frequency: found?.[0] ?? 0, isWritten: found?.[1] === 1 };
}

function standTogether(queries: Queries, terms: readonly string[]): boolean {
  const near = nearTerms(terms.filter((term) => !isStopWord(term)));
  if (near.needed === 0) return true;
  const numbers = queries.column<number>(
    'SELECT number FROM terms WHERE term IN (SELECT value FROM json_each(?))',
    JSON.stringify(near.terms),
  );
  if (numbers.length < near.needed) return false;
  // All of those that the corpus has, or all but one.
  const groups =
    numbers.length === near.needed ? [numbers] : numbers.map((left) => numbers.filter((number) => number !== left));
  // NEAR counts what stands between the first and the last.
  const match = groups
    .map((group) => (group.length === 1 ? String(group[0]) : `NEAR(${group.join(' ')}, ${near.width - 2})`))
    .join(' OR ');
  return (
    queries.value('SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT 1', `{body title}: (${match})`) !==
    undefined
  );
}

function writtenAs(queries: Queries, articleOf: (row: number) => IndexedArticle | null, words: string): string | null {
  const pattern = spellingPattern(words);
  if (pattern === null) return null;
  const match = spellingPhrases(words).map((phrase) => phrase.map((word) => `"${word}"`).join(' + '));
  const rows = queries.column<number>(
    `SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid LIMIT ${READ}`,
    match.join(' OR '),
  );
  for (const row of rows) {
    const { text = '', title = null } = articleOf(row)?.article ?? {};
    const found = pattern.exec(text) ?? (title === null ? null : pattern.exec(title));
    if (found) return found[0].replaceAll(/\s+/gu, ' ');
  }
  return null;
}

/** Compares with all words of about the same length, a slice at a time: asked only where an answer was not found. */
async function nearestWord(queries: Queries, word: string, slips: number): Promise<string | null> {
  let best: { readonly known: string; readonly slips: number; readonly count: number } | null = null;
  for (let letters = word.length - slips; letters <= word.length + slips; letters += 1) {
    for (let last = ''; ;) {
      const rows = queries.rows<[string, number]>(
        `SELECT word, count FROM words WHERE letters = ? AND word > ? ORDER BY word LIMIT ${COMPARED}`,
        letters,
        last,
      );
      for (const [known, count] of rows) {
        const apart = slipsBetween(word, known);
        if (apart > slips || (best && (apart > best.slips || (apart === best.slips && count <= best.count)))) continue;
        best = { known, slips: apart, count };
      }
      if (rows.length < COMPARED) break;
      last = rows.at(-1)?.[0] ?? last;
      await ownTurn();
    }
  }
  return best?.known ?? null;
}

import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateFilter } from '../../../src/domain/candidate.ts';
import { createQueries } from '../../../src/store/sqlite/read/createQueries.ts';
import { searchWords } from '../../../src/store/sqlite/read/searchWords.ts';
import { TABLES } from '../../../src/store/sqlite/schema.ts';
import { tokenize } from '../../../src/text/tokens.ts';

/** More passages than a search scores, and of most words below more than it scores too. */
const PASSAGES = 30_000;
/** Passages of an article. */
const EACH = 100;
/** Of the best 50: what holds fewer of the words, but the rarest twice, may be left out. */
const LEAST = 44;
/** In which passages a word stands: in each whose number has this remainder. */
const WORDS: Readonly<Record<string, (row: number) => boolean>> = {
  talks: () => true,
  ferry: (row) => row % 3 === 0,
  harbour: (row) => row % 4 === 1,
  budget: (row) => row % 5 === 2,
  minister: (row) => row % 7 === 3,
  // Beside each other in 20 passages, all near the end.
  night: (row) => row % 3 === 1,
  bridge: (row) => row % 3 === 2 || (row > 29_000 && row % 48 === 1),
  rare: (row) => row % 1_000 === 999,
};

describe('searchWords, where words stand in more passages than are scored', () => {
  const db = new Database(':memory:');
  const queries = createQueries(db);
  beforeAll(() => {
    db.exec(TABLES);
    const names = Object.keys(WORDS);
    const addTerm = db.prepare('INSERT INTO terms (number, term) VALUES (?, ?)');
    for (const [n, word] of names.entries()) addTerm.run(n, tokenize(word).join(' '));
    const add = db.prepare('INSERT INTO passage_words (rowid, body, stops, title) VALUES (?, ?, ?, ?)');
    db.exec('BEGIN');
    for (let row = 1; row <= PASSAGES; row += 1) {
      const held = [...names.entries()].filter(([, word]) => WORDS[word]?.(row)).map(([n]) => n);
      // Some say one of them twice, some are longer, and some have a word of the title too.
      const said = row % 11 === 0 ? [...held, ...held.slice(-1)] : held;
      const others = Array.from({ length: row % 4 }, () => 100);
      add.run(row, [...said, ...others].join(' '), '', row % 13 === 0 ? '1' : '');
    }
    db.exec(`UPDATE terms SET frequency =
      (SELECT doc FROM passage_terms AS found WHERE found.term = CAST(terms.number AS TEXT))`);
    const addArticle = db.prepare(`INSERT INTO articles (row, id, key, file, sha256, label, statements, first_passage,
      passages, length, term_counts, title_terms, content, sentences, said)
      VALUES (?, ?, '', '', '', '', 0, ?, ?, 1, x'', x'', '', '', '')`);
    const addPassage =
      db.prepare(`INSERT INTO passages (row, article, start, "end", first_sentence, end_sentence, terms)
      VALUES (?, ?, 0, 1, 0, 1, x'')`);
    for (let n = 0; n < PASSAGES / EACH; n += 1) {
      addArticle.run(n + 1, `article-${n}`, n * EACH + 1, EACH);
      for (let row = n * EACH + 1; row <= (n + 1) * EACH; row += 1) addPassage.run(row, n + 1);
    }
    db.exec('COMMIT');
  });
  afterAll(() => void db.close());

  const found = (text: string, filter: CandidateFilter = {}, k = 50): { row: number; score: number }[] =>
    searchWords(queries, { text, fields: { title: 0.5 } }, filter, k, PASSAGES);
  /** Every passage scored. */
  const exact = (text: string, k = 50): { row: number; score: number }[] => {
    const match = tokenize(text)
      .map((term) => queries.value<number>('SELECT number FROM terms WHERE term = ?', term))
      .join(' OR ');
    return queries
      .rows<[number, number]>(
        `SELECT rowid, bm25(passage_words, 1, 1, 0.5) AS score FROM passage_words WHERE passage_words MATCH ?
         ORDER BY score, rowid LIMIT ?`,
        match,
        k,
      )
      .map(([row, score]) => ({ row, score: -score }));
  };

  it.each([
    'ferry harbour',
    'ferry harbour budget',
    'ferry harbour budget minister',
    'talks ferry harbour budget minister bridge night',
    'rare ferry night',
  ])('finds the best for %s, with the scores of a search of all', (text) => {
    const [seen, wanted] = [found(text), exact(text)];
    const rows = new Set(wanted.map(({ row }) => row));
    expect(seen).toHaveLength(50);
    expect(seen.filter(({ row }) => rows.has(row)).length).toBeGreaterThanOrEqual(LEAST);
    const all = new Map(exact(text, PASSAGES).map(({ row, score }) => [row, score]));
    for (const { row, score } of seen) expect(score).toBeCloseTo(all.get(row) ?? 0, 4);
  });

  it('finds the few that hold both of two words, wherever they stand', () => {
    const seen = found('night bridge', {}, 100);
    expect(seen).toHaveLength(100);
    expect(seen.filter(({ row }) => WORDS['night']?.(row) && WORDS['bridge']?.(row))).toHaveLength(20);
  });

  it('filters before it chooses', () => {
    const seen = found('ferry harbour budget', { articles: ['article-299'] });
    const wanted = exact('ferry harbour budget', PASSAGES).filter(({ row }) => row > 29_900);
    expect(seen.map(({ row }) => row)).toEqual(wanted.slice(0, 50).map(({ row }) => row));
  });

  it('scores some of those with a word that stands in all', () => {
    expect(found('talks')).toHaveLength(50);
    expect(found('talks rare', {}, 30).every(({ row }) => row % 1_000 === 999)).toBe(true);
  });

  it('gives nothing for no words, and for words that there are not', () => {
    expect(found('')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
  });
});

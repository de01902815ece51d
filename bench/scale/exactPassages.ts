import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import type { PassageHit, PassageSearch } from '../../src/domain/index/passageSearch.ts';
import { DATABASE_FILE } from '../../src/store/embedded/generationFiles.ts';
import { openSegment } from '../../src/store/vectors/segments.ts';
import { isStopWord } from '../../src/text/stopWords.ts';
import { tokenize } from '../../src/text/tokens.ts';

/**
 * The search of a generation without any short cut, to compare with: every passage that has a word is scored, and every
 * vector is measured as it is on the disk. All vectors are in memory. Without filters.
 */
export async function exactPassages(folder: string, shipped: PassageSearch): Promise<PassageSearch> {
  const db = new Database(path.join(folder, DATABASE_FILE));
  const names = (await readdir(folder)).filter((name) => name.startsWith('vectors-')).toSorted();
  const vectors: Float32Array[] = [];
  for (const name of names) vectors.push(...(await openSegment(await readFile(path.join(folder, name)))));
  const articleOf = db.prepare(
    'SELECT id FROM articles JOIN passages ON articles.row = article WHERE passages.row = ?',
  );
  const toHit = ([row, score]: readonly [number, number]): PassageHit => ({
    id: String(row),
    articleId: (articleOf.raw().get(row) as [string])[0],
    score,
  });
  return {
    ...shipped,
    async keyword({ text, fields = {} }, _filter, k) {
      const content = [...new Set(tokenize(text))].filter((term) => !isStopWord(term));
      const numbers = db
        .prepare('SELECT number FROM terms WHERE term IN (SELECT value FROM json_each(?))')
        .raw()
        .all(JSON.stringify(content)) as [number][];
      // A question of words that no passage has.
      if (numbers.length === 0) return [];
      const { body = 1, title = 1, speaker = 1, outlet = 1 } = fields;
      const found = db
        .prepare(
          `SELECT rowid, bm25(passage_words, ?, 1, ?, ?, ?) AS score FROM passage_words
           WHERE passage_words MATCH ? ORDER BY score, rowid LIMIT ?`,
        )
        .raw()
        .all(body, title, speaker, outlet, numbers.join(' OR '), k) as [number, number][];
      return found.map(toHit);
    },
    async nearest(vector, _filter, k) {
      const scores = vectors.map((row, n) => [n + 1, dot(row, vector)] as const);
      return scores
        .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, k)
        .map(toHit);
    },
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}

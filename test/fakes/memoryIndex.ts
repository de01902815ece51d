import Database from 'libsql';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { Side } from '../../src/domain/sides.ts';
import { prepareSaid } from '../../src/store/sqlite/prepare/saidArticle.ts';
import { createSaidWriter } from '../../src/store/sqlite/write/createSaidWriter.ts';
import { createTextWriter } from '../../src/store/sqlite/write/createTextWriter.ts';
import { openRows } from '../../src/store/sqlite/read/openRows.ts';
import type { Vectors } from '../../src/store/vectors/vectors.ts';
import { entriesOf, type GenerationContent } from '../fixtures/generationContent.ts';

/** An index in memory, with what it was made of for tests to look at. */
export interface MemoryIndex extends OpenIndex {
  readonly articles: readonly IndexedArticle[];
  readonly sides: readonly Side[];
}

/** The tables of the embedded index in memory, and cosines by comparing with every vector. */
export function memoryIndex(content: GenerationContent): MemoryIndex {
  const db = new Database(':memory:');
  const texts = createTextWriter(db);
  const entries = entriesOf(content);
  const added = entries.map((entry) => [entry, texts.add(entry)] as const);
  texts.finish();
  const said = createSaidWriter(db);
  const prepare = prepareSaid();
  for (const [entry, before] of added) said.say(prepare(entry, before));
  said.finish(content.sides);
  const ports = openRows(db, vectorsIn(content.vectors));
  const { articles, passages } = texts.counts;
  return {
    info: { generation: 'memory', model: content.model.id, articles, passages },
    ...ports,
    articles: entries.map(({ article, sentences, statements }) => ({ article, sentences, statements })),
    sides: content.sides,
  };
}

function vectorsIn(vectors: readonly Float32Array[]): Vectors {
  const cosine = (a: Float32Array, row: number): number =>
    a.reduce((sum, x, d) => sum + x * (vectors[row - 1]?.[d] ?? 0), 0);
  return {
    count: vectors.length,
    row: (row) => vectors[row - 1] ?? new Float32Array(),
    cosines: (rows, asked) => rows.map((row) => asked.map((vector) => cosine(vector, row))),
    nearest: async (vector, k, runs) =>
      (runs ?? [[1, vectors.length]])
        .flatMap(([first, count]) => Array.from({ length: count }, (_, n) => first + n))
        .map((row) => ({ row, score: cosine(vector, row) }))
        .toSorted((a, b) => b.score - a.score || a.row - b.row)
        .slice(0, k),
  };
}

import fc from 'fast-check';
import { LocalIndex, VirtualFileStorage } from 'vectra';
import { expect, it } from 'vitest';
import { nearestRows } from '../../../src/store/embedded/nearestRows.ts';

const WIDTH = 5;
// Few different numbers, so that there are equal rows and equal sums.
const row = fc.array(fc.constantFrom<number>(-1, -0.5, 0, 0.25, 0.5, 1), { minLength: WIDTH, maxLength: WIDTH });

it('gives what sorting all sums gives, equal ones in order', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), row, fc.integer({ min: 0, max: 50 }), (rows, vector, k) => {
      const all = rows
        .map((values, passage) => ({ passage, score: values.reduce((sum, x, n) => sum + x * (vector[n] ?? 0), 0) }))
        .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
      const found = nearestRows(Float32Array.from(rows.flat()), Float32Array.from(vector), k);
      expect(found.map(({ passage }) => passage)).toEqual(all.slice(0, k).map(({ passage }) => passage));
    }),
  );
});

it('finds what vectra finds by its own query', async () => {
  const rows = Array.from({ length: 203 }, (_, n) =>
    unit(Array.from({ length: 64 }, (__, d) => Math.sin(n * 7.3 + d * d * 1.7))),
  );
  const index = new LocalIndex('', undefined, new VirtualFileStorage());
  await index.createIndex();
  await index.batchInsertItems(rows.map((vector, n) => ({ id: String(n), vector: [...vector], metadata: {} })));
  const matrix = Float32Array.from(rows.flatMap((vector) => [...vector]));
  for (const vector of rows
    .slice(0, 20)
    .map((values, n) => unit([...values].map((x, d) => x + 0.3 * Math.cos(n + d))))) {
    const expected = (await index.queryItems([...vector], '', 30)).map(({ item }) => Number(item.id));
    expect(nearestRows(matrix, vector, 30).map(({ passage }) => passage)).toEqual(expected);
  }
});

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (x) => x / length);
}

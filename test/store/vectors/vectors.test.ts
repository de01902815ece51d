import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteMatrix } from '../../../src/store/vectors/byteMatrix.ts';
import { keepLargest } from '../../../src/store/vectors/keepLargest.ts';
import { openVectors } from '../../../src/store/vectors/openVectors.ts';
import { serializeSegment } from '../../../src/store/vectors/segments.ts';
import { vectorCodec } from '../../../src/store/vectors/vectorCodec.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const rows = [
  [1, 0, 0],
  [0.5, -0.25, 2],
  [0, 1, 0],
].map((row) => Float32Array.from(row));

async function opened(vectors: readonly Float32Array[], count = vectors.length, dimensions = 3) {
  const file = path.join(await temporaryFolder(), 'segment');
  const bytes = serializeSegment(vectors);
  await writeFile(file, bytes);
  return openVectors(vectors.length === 0 ? [] : [{ path: file, read: async () => bytes }], count, dimensions);
}

describe('the largest values', () => {
  it('are those that sorting gives, equal ones in order, whatever k and however many are shown at a time', () => {
    const values = fc.array(fc.constantFrom(-2, -1, 0, 0.5, 1, 3, 9), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -2, max: 35 }), fc.integer({ min: 1, max: 9 }), (given, k, atOnce) => {
        const sorted = [...given.keys()].toSorted((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
        const kept = keepLargest(k);
        for (let first = 0; first < given.length; first += atOnce)
          kept.show(Float32Array.from(given.slice(first, first + atOnce)), first);
        expect(kept.places()).toEqual(sorted.slice(0, Math.max(0, k)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a matrix of bytes', () => {
  it('has the products of any rows, within a hundredth of their lengths', () => {
    const width = fc.integer({ min: 1, max: 40 });
    const numbers = (length: number) =>
      fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        width.chain((length) => fc.tuple(fc.array(numbers(length), { minLength: 1, maxLength: 9 }), numbers(length))),
        ([given, asked]) => {
          const vector = Float32Array.from(asked);
          const matrix = createByteMatrix(given.length, asked.length);
          given.forEach((row, n) => matrix.set(n, Float32Array.from(row)));
          const unit = Math.max(...vector.map(Math.abs)) / 4095 || 1;
          const products = [...matrix.multiply(vector, 0, given.length)].map((score) => score * unit);
          given.forEach((row, n) => {
            const exact = row.reduce((sum, x, d) => sum + x * (asked[d] ?? 0), 0);
            expect(Math.abs((products[n] ?? 0) - exact)).toBeLessThanOrEqual(
              0.01 * Math.hypot(...row) * Math.hypot(...asked) * Math.sqrt(asked.length) + 1e-6,
            );
          });
          const [last] = matrix.multiply(vector, given.length - 1, 1);
          expect((last ?? 0) * unit).toBeCloseTo(products.at(-1) ?? 0, 6);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('opened vectors', () => {
  it('give back every row, its products and the nearest ones', async () => {
    const vectors = await opened(rows);
    expect(vectors.count).toBe(3);
    expect([1, 2, 3].map(vectors.row)).toEqual(rows);
    const vector = Float32Array.from([2, 4, 0.5]);
    expect(vectors.cosines([1, 2, 3], [vector, rows[0] ?? vector])).toEqual([
      [2, 1],
      [1, 0.5],
      [4, 0],
    ]);
    expect(await vectors.nearest(vector, 2, null)).toEqual([
      { row: 3, score: 4 },
      { row: 1, score: 2 },
    ]);
    expect(await vectors.nearest(vector, 2, [[2, 1]])).toEqual([{ row: 2, score: 1 }]);
    expect(await vectors.nearest(vector, 2, [])).toEqual([]);
  });

  it('find nearly all that an exact search finds, over more than one file', async () => {
    const random = (n: number) => Math.sin(n * 12.9898) * 43_758.5453;
    const unit = (n: number) => {
      const values = Float32Array.from({ length: 32 }, (_, d) => (random(n * 32 + d) % 1) + (random(n * 7 + d) % 1));
      const length = Math.hypot(...values);
      return values.map((value) => value / length);
    };
    const many = Array.from({ length: 2_000 }, (_, n) => unit(n + 1));
    const vectors = await opened(many, many.length, 32);
    const vector = unit(99_999);
    const exact = many
      .map((row, n) => ({ row: n + 1, score: row.reduce((sum, x, d) => sum + x * (vector[d] ?? 0), 0) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 50);
    const found = await vectors.nearest(vector, 50, null);
    expect(found.filter(({ row }) => exact.some((one) => one.row === row)).length).toBeGreaterThanOrEqual(49);
    expect(found[0]?.score).toBeCloseTo(exact[0]?.score ?? 0, 5);
  });

  it('know no row that is not there, and may be none', async () => {
    const vectors = await opened(rows);
    for (const row of [0, 4]) expect(() => vectors.row(row)).toThrow(new RangeError(`there is no vector ${row}`));
    expect(await (await opened([])).nearest(Float32Array.of(1, 0, 0), 5, null)).toEqual([]);
  });

  it('are refused where they are more, fewer or longer than they should be', async () => {
    for (const [count, dimensions] of [
      [2, 3],
      [4, 3],
      [3, 4],
    ] as const)
      await expect(opened(rows, count, dimensions)).rejects.toThrow(
        `there are not ${count} vectors of ${dimensions} dimensions`,
      );
  });
});

describe('a file of vectors', () => {
  it('is read wherever in memory it stands, each row in its place', () => {
    const bytes = serializeSegment(rows);
    expect(bytes.toString('latin1', 0, 16)).toBe('on-record vec 1\n');
    expect([bytes.readUInt32LE(16), bytes.readUInt32LE(20), bytes.length]).toEqual([3, 3, 24 + 36]);
    for (const offset of [0, 1, 2, 3, 4]) {
      const moved = Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset);
      expect(vectorCodec.deserializeIndex(moved)).toEqual({
        version: 1,
        metadata_config: {},
        items: rows.map((vector, n) => ({ id: `${n}`, metadata: {}, vector, norm: 1 })),
      });
    }
  });

  it('is refused where it is something else, shorter or longer', () => {
    const bytes = serializeSegment(rows);
    expect(() => vectorCodec.deserializeIndex(Buffer.from('on-record pck 1\n12345678'))).toThrow(
      'not a vector file of this format',
    );
    expect(() => vectorCodec.deserializeIndex(bytes.subarray(0, -4))).toThrow('holds 32 bytes for 3 x 3');
    expect(() => vectorCodec.deserializeIndex(Buffer.concat([bytes, Buffer.alloc(4)]))).toThrow('holds 40 bytes');
  });

  it('keeps nothing but vectors', () => {
    expect(vectorCodec.extension).toBe('.vec');
    const { serializeCatalog, deserializeCatalog, serializeMetadata, deserializeMetadata } = vectorCodec;
    for (const unused of [serializeCatalog, deserializeCatalog, serializeMetadata, deserializeMetadata])
      expect(unused).toThrow('the index keeps no catalog and no metadata in vectra');
  });
});

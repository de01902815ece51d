import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largest } from '../../../src/store/embedded/largest.ts';
import { nearestRows } from '../../../src/store/embedded/nearestRows.ts';
import { vectorCodec } from '../../../src/store/embedded/vectorCodec.ts';
import { openVectors, serializeVectors } from '../../../src/store/embedded/vectraVectors.ts';

const rows = [
  [1, 0, 0],
  [0.5, -0.25, 2],
  [0, 1, 0],
].map((row) => Float32Array.from(row));

describe('the largest values', () => {
  it('are those that sorting gives, equal ones in order, whatever k', () => {
    const values = fc.array(fc.constantFrom(-2, -1, 0, 0.5, 1, 3, 9), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -2, max: 35 }), (given, k) => {
        const sorted = [...given.keys()].toSorted((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
        expect([...largest(Float64Array.from(given), k)]).toEqual(sorted.slice(0, Math.max(0, k)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nearest rows', () => {
  it('come with the sum of their products, also those of a last, smaller group', () => {
    const width = 3;
    const matrix = Float32Array.from({ length: 19 * width }, (_, n) => ((n * 7) % 11) - 5);
    const vector = Float32Array.from([1, -2, 3]);
    for (const { passage, score } of nearestRows(matrix, vector, 19)) {
      const row = matrix.subarray(passage * width, (passage + 1) * width);
      expect(score).toBe((row[0] ?? 0) - 2 * (row[1] ?? 0) + 3 * (row[2] ?? 0));
    }
    expect(nearestRows(matrix, vector, 19)).toHaveLength(19);
  });

  it('are none of no matrix, and none for a vector of nothing', () => {
    expect(nearestRows(new Float32Array(), Float32Array.from([1]), 3)).toEqual([]);
    expect(nearestRows(Float32Array.from([1, 2]), new Float32Array(), 3)).toEqual([]);
  });
});

describe('the file of vectors', () => {
  it('gives back every row, its products and the nearest ones', async () => {
    const vectors = await openVectors(serializeVectors(rows));
    expect(vectors.count).toBe(3);
    expect([0, 1, 2].map(vectors.row)).toEqual(rows);
    const vector = Float32Array.from([2, 4, 0.5]);
    expect([0, 1, 2].map((passage) => vectors.similarity(vector, passage))).toEqual([2, 1, 4]);
    expect(await vectors.nearest(vector, 2)).toEqual([
      { passage: 2, score: 4 },
      { passage: 0, score: 2 },
    ]);
  });

  it('knows no row that is not there, by its number', async () => {
    const vectors = await openVectors(serializeVectors(rows));
    expect(() => vectors.row(3)).toThrow(new RangeError('there is no passage 3'));
    expect(() => vectors.similarity(Float32Array.from([1, 1, 1]), -1)).toThrow('there is no passage -1');
  });

  it('may hold none', async () => {
    const vectors = await openVectors(serializeVectors([]));
    expect(vectors.count).toBe(0);
    expect(await vectors.nearest(Float32Array.from([1]), 5)).toEqual([]);
  });

  it('is read wherever in memory it stands, each row in its place', () => {
    const bytes = serializeVectors(rows);
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
    const bytes = serializeVectors(rows);
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

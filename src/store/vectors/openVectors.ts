import { closeSync, openSync, readSync } from 'node:fs';
import { type ByteMatrix, createByteMatrix } from './byteMatrix.ts';
import { keepLargest } from './keepLargest.ts';
import { openSegment, SEGMENT_ROWS } from './segments.ts';
import { HEADER_BYTES } from './vectorCodec.ts';
import type { Vectors } from './vectors.ts';
import { ownTurn } from '../../work/ownTurn.ts';

/** Rows that are measured for certain, for each that is wanted: what a byte a number puts too low is among them. */
const MEASURED = 3;
/** Rows that are multiplied before others get their turn: some 5 ms. */
const SLICE = 65_536;

/** A file of vectors: where it is, and its bytes when they are asked for. */
export interface SegmentFile {
  readonly path: string;
  read(): Promise<Buffer>;
}

/** Files are closed when what reads them is gone: a generation is held for as long as somebody answers from it. */
const closing = new FinalizationRegistry<readonly number[]>((files) => files.forEach((file) => closeSync(file)));

/**
 * Opens vectors file by file. In memory they are kept in a byte a number; what comes near is measured by the numbers as
 * they are on the disk.
 */
export async function openVectors(
  segments: readonly SegmentFile[],
  count: number,
  dimensions: number,
): Promise<Vectors> {
  const matrix = createByteMatrix(count, dimensions);
  const files = segments.map((segment) => openSync(segment.path, 'r'));
  const vectors = createVectors(matrix, files, count, dimensions);
  closing.register(vectors, files);
  let opened = 0;
  for (const segment of segments) {
    const rows = await openSegment(await segment.read());
    if (rows.some(({ length }) => length !== dimensions) || opened + rows.length > count) break;
    for (const values of rows) matrix.set(opened++, values);
  }
  if (opened !== count) throw new Error(`there are not ${count} vectors of ${dimensions} dimensions`);
  return vectors;
}

function createVectors(matrix: ByteMatrix, files: readonly number[], count: number, dimensions: number): Vectors {
  const row = (number: number): Float32Array => {
    const at = number - 1;
    const file = files[Math.floor(at / SEGMENT_ROWS)];
    if (file === undefined || at >= count) throw new RangeError(`there is no vector ${number}`);
    const values = new Float32Array(dimensions);
    const place = HEADER_BYTES + (at % SEGMENT_ROWS) * values.byteLength;
    if (readSync(file, values, 0, values.byteLength, place) !== values.byteLength)
      throw new Error('a file of vectors is shorter than it was');
    return values;
  };
  const cosines = (rows: readonly number[], vectors: readonly Float32Array[]): number[][] =>
    rows.map((number) => {
      if (vectors.length === 0) return [];
      const values = row(number);
      return vectors.map((vector) => dot(values, vector));
    });
  return {
    count,
    row,
    cosines,
    async nearest(vector, k, runs) {
      const nearest = keepLargest(k * MEASURED);
      let multiplied = 0;
      for (const [first, length] of slices(runs ?? [[1, count]])) {
        nearest.show(matrix.multiply(vector, first - 1, length), first);
        multiplied += length;
        if (multiplied < SLICE) continue;
        multiplied = 0;
        await ownTurn();
      }
      const near = nearest.places();
      const exact = cosines(near, [vector]);
      return near
        .map((number, n) => ({ row: number, score: exact[n]?.[0] ?? 0 }))
        .toSorted((a, b) => b.score - a.score || a.row - b.row)
        .slice(0, k);
    },
  };
}

function* slices(runs: readonly (readonly [number, number])[]): Iterable<readonly [first: number, length: number]> {
  for (const [first, length] of runs)
    for (let done = 0; done < length; done += SLICE) yield [first + done, Math.min(SLICE, length - done)];
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

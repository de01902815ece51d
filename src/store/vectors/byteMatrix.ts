import { compileWasm } from '../../work/compileWasm.ts';

/** Largest number that a row is kept in. */
const ROW_STEPS = 127;
/** Largest number that a vector is asked in: a sum over some thousands of dimensions stays within 32 bits. */
const VECTOR_STEPS = 4095;
/** Dimensions that are multiplied at once. */
const LANES = 16;

type MultiplyRows = (row: number, scale: number, vector: number, score: number, width: number, rows: number) => void;

/**
 * Rows of a matrix in a byte a number, each with a scale of its own: a quarter of the memory, and products that are
 * wrong by some thousandth, so that the best few are measured again. Multiplied in WebAssembly, sixteen numbers at
 * once.
 */
export interface ByteMatrix {
  set(row: number, values: Float32Array): void;
  /** Scores of neighbouring rows with a vector; they hold until the next call. */
  multiply(vector: Float32Array, first: number, count: number): Float32Array;
}

const instanceOf = compileWasm(new URL('./multiplyRows.wasm', import.meta.url));

export function createByteMatrix(rows: number, dimensions: number): ByteMatrix {
  const width = Math.ceil(dimensions / LANES) * LANES;
  const [scales, vectorAt] = [rows * width, Math.ceil((rows * (width + 4)) / LANES) * LANES];
  const scoresAt = vectorAt + width * 2;
  const { buffer, exports } = instanceOf(scoresAt + rows * 4);
  const multiplyRows = exports.multiplyRows as MultiplyRows;
  const bytes = new Int8Array(buffer, 0, rows * width);
  const scaleOf = new Float32Array(buffer, scales, rows);
  const asked = new Int16Array(buffer, vectorAt, width);
  /** Of many calls for one vector it is put there once. */
  let last: Float32Array | null = null;
  return {
    set(row, values) {
      const scale = largestOf(values) / ROW_STEPS;
      scaleOf[row] = scale;
      setSteps(bytes, row * width, values, scale);
    },
    multiply(vector, first, count) {
      if (vector !== last) setSteps(asked, 0, vector, largestOf(vector) / VECTOR_STEPS);
      last = vector;
      multiplyRows(first * width, scales + first * 4, vectorAt, scoresAt, width, count);
      return new Float32Array(buffer, scoresAt, count);
    },
  };
}

// Loops rather than callbacks: every number of an index goes through them when it is opened.
function largestOf(values: Float32Array): number {
  let most = 0;
  for (let n = 0; n < values.length; n += 1) most = Math.max(most, Math.abs(values[n] ?? 0));
  return most;
}

/** Puts values in whole steps of `scale` into a row that begins at `first`. */
function setSteps(rows: Int8Array | Int16Array, first: number, values: Float32Array, scale: number): void {
  for (let n = 0; n < values.length; n += 1) rows[first + n] = scale === 0 ? 0 : Math.round((values[n] ?? 0) / scale);
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowSum } from '../../../src/store/models/createRowSum.ts';

/** Row by row, in single precision. */
function summed(rows: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (const [at, value] of rows.entries()) sum[at % width] = (sum[at % width] ?? 0) + value;
  return sum;
}

it('sums rows of any width and number as a loop does, to the last bit', () => {
  const number = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 19 }),
      fc.array(fc.integer({ min: 0, max: 40 })),
      number,
      (width, counts, x) => {
        const sumOf = createRowSum(width);
        for (const count of counts) {
          const rows = Float32Array.from({ length: count * width }, (_, n) => Math.sin(n) * x);
          expect([...sumOf(rows)]).toEqual([...summed(rows, width)]);
        }
      },
    ),
  );
});

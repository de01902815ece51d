import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineOf, vectorJson } from '../../../src/store/opensearch/mapping/vectorJson.ts';

/** What OpenSearch 2.19 makes of an inner product: above 0, and higher for what is nearer. */
const scoreOf = (product: number): number => (product >= 0 ? product + 1 : 1 / (1 - product));

describe('vectorJson', () => {
  it('gives seven decimals of each number, which keep a cosine to six', () => {
    expect(vectorJson(Float32Array.of(0.1, -1 / 3, 0))).toEqual([0.1, -0.3333333, 0]);
    fc.assert(
      fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 64 }), (numbers) => {
        const vector = Float32Array.from(numbers);
        for (const [n, value] of vectorJson(vector).entries())
          expect(Math.abs(value - (vector[n] ?? 0))).toBeLessThan(1e-7);
      }),
    );
  });

  it('gives the cosine back from the score of an inner product', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (cosine) => {
        expect(cosineOf(scoreOf(cosine))).toBeCloseTo(cosine, 12);
      }),
    );
  });
});

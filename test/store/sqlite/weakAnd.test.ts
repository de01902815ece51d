import { describe, expect, it } from 'vitest';
import { type WeighedTerm, eachOnce, weakAnd } from '../../../src/store/sqlite/read/weakAnd.ts';

const weighing = (...weights: readonly number[]): WeighedTerm[] =>
  weights.map((weight, n) => ({ number: n + 1, frequency: 1, weight }));

describe('weakAnd', () => {
  it.each([
    [[1, 1, 1], 3, '(1 AND ((2 AND (3))))'],
    [[1, 1, 1], 2, '(1 AND (2 OR 3)) OR (2 AND (3))'],
    [[1, 1, 1], 1, '1 OR 2 OR 3'],
    [[3, 1, 1], 3, '1'],
    [[3, 1, 1], 2, '1 OR (2 AND (3))'],
    [[1, 1], 0, '1 OR 2'],
    [[0.1, 0.2], 0.3, '(1 AND (2))'],
  ])('finds rows whose words of %j weigh %d', (weights, least, asked) => {
    expect(weakAnd(weighing(...weights), least)).toBe(asked);
  });

  it('finds none where all weigh less, or there are none', () => {
    expect(weakAnd(weighing(1, 1), 3)).toBeNull();
    expect(weakAnd([], 0)).toBeNull();
  });
});

describe('eachOnce', () => {
  it.each([
    [[1, 1, 1, 1], 0, '(1) AND (2) AND (3) AND (4)'],
    [[1, 1, 1, 1], 1, '(1 OR 2) AND (3 OR 4)'],
    [[1, 1, 1], 1, '(1 OR 2 OR 3)'],
    [[3, 1, 1], 2, '(1 OR 2 OR 3)'],
    [[3, 1, 1], 1, '(1) AND (2 OR 3)'],
    [[1, 1], 2, '(1 OR 2)'],
    [[1, 1, 0, 0], 0, '(1) AND (2 OR 3 OR 4)'],
  ])('names each word of %j once, where a row may lack %d', (weights, slack, asked) => {
    expect(eachOnce(weighing(...weights), slack)).toBe(asked);
  });
});

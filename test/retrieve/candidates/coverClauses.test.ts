import { array, assert, double, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverClauses, restOf } from '../../../src/retrieve/candidates/coverClauses.ts';
import { articleOf, candidateOf } from '../../fixtures/longArticle.ts';

const fitting = (name: string, rest: number, ...clauses: number[]) => ({ name, rest, clauses });
const namesOf = (all: readonly ReturnType<typeof fitting>[], k = 10): string[] =>
  coverClauses(all, k).map(({ one }) => one.name);

describe('coverClauses', () => {
  it('gives each clause its turn', () => {
    const all = [
      fitting('quay', 1, 0.8, 0.1),
      fitting('quay again', 0.9, 0.8, 0.1),
      fitting('quay once more', 0.8, 0.8, 0.1),
      fitting('market', 0.3, 0.1, 0.7),
    ];
    expect(namesOf(all)).toEqual(['quay', 'market', 'quay again', 'quay once more']);
    expect(namesOf(all, 2)).toEqual(['quay', 'market']);
  });

  it('counts a clause less by how well what was taken fits it', () => {
    const second = (fit: number): number =>
      coverClauses([fitting('first', 9, fit), fitting('second', 0, 0.5)], 2)[1]?.clause ?? 0;
    expect(second(0)).toBeCloseTo(second(0.5) * 2, 9);
    expect(second(1)).toBe(0);
    // More than all of it, as a reader may add, takes nothing away from those after it.
    expect(second(1.2)).toBe(0);
  });

  it('leaves a query of one clause in the order of its scores, and ties as they came', () => {
    expect(namesOf([fitting('b', 1), fitting('a', 2), fitting('c', 1), fitting('d', 2)])).toEqual(['a', 'd', 'b', 'c']);
    expect(namesOf([fitting('far', 1, -0.5), fitting('near', 1, 0)])).toEqual(['far', 'near']);
    expect(coverClauses([], 3)).toEqual([]);
  });

  it('gives each once, in falling order', () => {
    const some = record({
      rest: double({ min: -5, max: 5, noNaN: true }),
      clauses: array(double({ min: 0, max: 1.2, noNaN: true }), { minLength: 3, maxLength: 3 }),
    });
    assert(
      property(array(some, { maxLength: 12 }), nat(14), (all, k) => {
        const covered = coverClauses(all, k);
        expect(covered).toHaveLength(Math.min(k, all.length));
        expect(new Set(covered.map(({ one }) => one)).size).toBe(covered.length);
        const scores = covered.map(({ one, clause }) => one.rest + clause);
        for (const [n, score] of scores.entries()) expect(score).toBeLessThanOrEqual((scores[n - 1] ?? 99) + 1e-9);
      }),
    );
  });
});

it('takes what a clause adds off a score', () => {
  const candidate = candidateOf(articleOf('larne', ['Rain.']), 0, 1, 3);
  expect(restOf(candidate)).toBe(3);
  expect(restOf({ ...candidate, parts: { words: 1, clause: 2 } })).toBe(1);
});

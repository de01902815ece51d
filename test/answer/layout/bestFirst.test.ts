import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartUnits, bestFirst } from '../../../src/answer/layout/bestFirst.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const { margin, least, most, mostOfPart } = weights.keep;
const HIGH = least + 2 * margin + 10;
const part = (asked: string | null, ...scores: number[]): PartUnits => {
  const units = scores.map((score) => foldedUnit(score, 'A'));
  return { asked, units, theirs: units };
};
const scores = (...parts: PartUnits[]): number[] => bestFirst(parts).units.map(({ score }) => score);

describe('bestFirst', () => {
  it('keeps what comes near the best, the margin included, and nothing below', () => {
    expect(scores(part(null, HIGH, HIGH - margin, HIGH - margin - 0.01))).toEqual([HIGH, HIGH - margin]);
  });

  it('keeps more where several things are asked', () => {
    const { marginOfSeveral: wider } = weights.keep;
    const units = part(null, HIGH, HIGH - wider, HIGH - wider - 0.01);
    expect(bestFirst([units], { several: true }).units.map(({ score }) => score)).toEqual([HIGH, HIGH - wider]);
    expect(wider).toBeGreaterThan(margin);
  });

  it('keeps nothing below what is least, the least included', () => {
    expect(scores(part(null, least, least - 0.01))).toEqual([least]);
    expect(scores(part(null, least - 0.01))).toEqual([]);
    expect(scores()).toEqual([]);
  });

  it('keeps so many of a whole question, and fewer of each of its parts', () => {
    const many = Array.from({ length: 20 }, () => HIGH);
    expect(scores(part(null, ...many))).toHaveLength(most);
    expect(scores(part(null, ...many), part(null, ...many))).toHaveLength(2 * mostOfPart);
  });

  it('lets no part be crowded out by a better one', () => {
    expect(scores(part(null, HIGH + 50), part('B', HIGH))).toEqual([HIGH + 50, HIGH]);
  });

  it('keeps of what was read elsewhere only what comes near the best of the story', () => {
    const elsewhere = (...scored: number[]): PartUnits => ({ ...part('B', ...scored), elsewhere: true });
    expect(scores(part(null, HIGH), elsewhere(HIGH - margin, HIGH - margin - 0.01))).toEqual([HIGH, HIGH - margin]);
    expect(scores(part(null, HIGH), elsewhere(HIGH + margin + 1))).toEqual([HIGH + margin + 1, HIGH]);
    // What is said elsewhere on this is said: nobody is silent.
    expect(bestFirst([part(null, HIGH), elsewhere(least)]).missing).toEqual([]);
  });

  it('shows a unit of two parts once, by the better score', () => {
    const place = somePlace();
    for (const [first, second] of [
      [HIGH, HIGH + 1],
      [HIGH + 1, HIGH],
    ] as const) {
      const parts = [first, second].map((score) => ({
        asked: null,
        units: [foldedUnit(score, 'A', place)],
        theirs: [foldedUnit(score, 'A', place)],
      }));
      expect(scores(...parts)).toEqual([HIGH + 1]);
    }
  });

  it('shows a unit in which two sides speak once, as what comes first', () => {
    const place = somePlace();
    const units = [foldedUnit(HIGH, 'B', place), foldedUnit(HIGH, 'A', place)];
    expect(
      bestFirst([{ asked: null, units, theirs: units }]).units.map(({ statement }) => statement?.speaker?.side),
    ).toEqual(['B']);
  });

  it('misses those who were asked and have nothing that answers', () => {
    const parts = [part(null, HIGH), part('A', least), part('B', least - 0.01), part('C'), part(null)];
    expect(bestFirst(parts).missing).toEqual([
      { name: 'B', nearest: parts[2]?.units[0] },
      { name: 'C', nearest: null },
    ]);
    // What others say in the sentences around is no answer of theirs.
    expect(bestFirst([{ ...part('D', HIGH), theirs: [] }]).missing).toEqual([{ name: 'D', nearest: null }]);
  });

  it('shows no unit twice, best first, and only fitting ones', () => {
    const places = Array.from({ length: 6 }, somePlace);
    const score = fc.double({ min: -12, max: 12, noNaN: true });
    const units = fc
      .array(fc.tuple(score, fc.nat(5), fc.constantFrom('A', 'B', null, undefined)), { maxLength: 12 })
      .map((all) =>
        all.toSorted((a, b) => b[0] - a[0]).map(([value, place, side]) => foldedUnit(value, side, places[place])),
      );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 4 }), (all) => {
        const parts = all.map((one) => ({ asked: null, units: one, theirs: one }));
        const selection = bestFirst(parts);
        expect(new Set(selection.units.map(({ unit }) => unit)).size).toBe(selection.units.length);
        const shown = selection.units.map((one) => one.score);
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        expect(shown.every((one) => one >= least)).toBe(true);
        for (const one of all) if ((one[0]?.score ?? -99) >= least) expect(shown.length).toBeGreaterThan(0);
        expect(selection.sides).toEqual([]);
      }),
    );
  });
});

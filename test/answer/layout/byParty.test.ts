import { describe, expect, it } from 'vitest';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import { byParty } from '../../../src/answer/layout/byParty.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const { margin, least, ofParty } = weights.sides;
const HIGH = least + 2 * margin + 10;
/** A unit of its own article, so that what it says is nobody else's too. */
const unit = (score: number): FoldedUnit => foldedUnit(score, 'A', { ...somePlace(), statements: [] });

describe('byParty', () => {
  it('shows the best few of each, in alphabetical order, and counts what comes near the best of all', () => {
    const loud = Array.from({ length: ofParty + 2 }, (_, n) => unit(HIGH - n / 10));
    const quiet = [unit(HIGH - margin), unit(HIGH - margin - 0.01)];
    const { sides, missing, units } = byParty([
      { name: 'Quill', units: loud },
      { name: 'Holm', units: quiet },
    ]);
    expect(sides.map(({ name, found }) => [name, found])).toEqual([
      ['Holm', 1],
      ['Quill', ofParty + 2],
    ]);
    expect(sides[0]?.units).toContain(quiet[0]);
    expect(units).not.toContain(quiet[1]);
    expect(missing).toEqual([]);
  });

  it('misses whose best stays behind, or below what is least', () => {
    const [behind, below] = [unit(HIGH - margin - 0.01), unit(least - 0.01)];
    expect(
      byParty([
        { name: 'Quill', units: [unit(HIGH)] },
        { name: 'Voss', units: [behind, below] },
        { name: 'Holm', units: [] },
      ]).missing,
    ).toEqual([
      { name: 'Holm', nearest: null },
      { name: 'Voss', nearest: behind },
    ]);
    expect(byParty([{ name: 'Voss', units: [below] }])).toEqual({
      units: [],
      sides: [],
      missing: [{ name: 'Voss', nearest: below }],
    });
    expect(byParty([{ name: 'Voss', units: [unit(least)] }]).missing).toEqual([]);
  });

  it('shows what two said together once, under both', () => {
    const joint = unit(HIGH);
    const { sides, units } = byParty([
      { name: 'Quill', units: [joint] },
      { name: 'Voss', units: [{ ...joint, score: HIGH - 1 }] },
    ]);
    expect(units).toEqual([joint]);
    expect(sides.map((side) => side.units)).toEqual([[joint], [joint]]);
  });

  it('shows what the article tells itself where it answers better than any of their words', () => {
    const theirs = unit(HIGH);
    const told = (...scores: number[]) => byParty([{ name: 'Quill', units: [theirs] }], scores.map(unit)).units;
    expect(told(HIGH).map(({ score }) => score)).toEqual([HIGH, HIGH]);
    expect(told(HIGH + 2, HIGH + 1)[0]?.score).toBe(HIGH + 2);
    expect(told(HIGH + 2, HIGH + 1)).toHaveLength(2);
    expect(told(HIGH - 0.01)).toEqual([theirs]);
    // Nobody is heard: it is no answer to what they say.
    expect(byParty([{ name: 'Quill', units: [] }], [unit(HIGH)]).units).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import { byParty } from '../../../src/answer/layout/byParty.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const { margin, least, ofParty, marginOfParty } = weights.sides;
const HIGH = least + 2 * margin + 10;
/** A unit of its own article, so that what it says is nobody else's too. */
const unit = (score: number): FoldedUnit => foldedUnit(score, 'A', { ...somePlace(), statements: [] });

describe('byParty', () => {
  it('shows the best few of each, in alphabetical order, and counts what comes near the best of all', () => {
    const loud = Array.from({ length: ofParty + 2 }, (_, n) => unit(HIGH - n / 10));
    const quiet = [unit(HIGH - margin), unit(HIGH - margin - 0.01)];
    const { sides, missing, units } = byParty([
      { name: 'Quill', terms: [], units: loud },
      { name: 'Holm', terms: [], units: quiet },
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
        { name: 'Quill', terms: [], units: [unit(HIGH)] },
        { name: 'Voss', terms: [], units: [behind, below] },
        { name: 'Holm', terms: [], units: [] },
      ]).missing,
    ).toEqual([
      { name: 'Holm', nearest: null },
      { name: 'Voss', nearest: behind },
    ]);
    expect(byParty([{ name: 'Voss', terms: [], units: [below] }])).toEqual({
      units: [],
      sides: [],
      missing: [{ name: 'Voss', nearest: below }],
    });
    expect(byParty([{ name: 'Voss', terms: [], units: [unit(least)] }]).missing).toEqual([]);
  });

  it('shows of each what comes near their own best', () => {
    const [best, near, far] = [unit(HIGH - 1), unit(HIGH - 1 - marginOfParty), unit(HIGH - 1.01 - marginOfParty)];
    const { units } = byParty([
      { name: 'Quill', terms: [], units: [unit(HIGH)] },
      { name: 'Holm', terms: [], units: [best, near, far] },
    ]);
    expect(units).toContain(near);
    expect(units).not.toContain(far);
    expect(1 + marginOfParty).toBeLessThan(margin);
  });

  it('shows what two said together once, under both', () => {
    const joint = unit(HIGH);
    const { sides, units } = byParty([
      { name: 'Quill', terms: [], units: [joint] },
      { name: 'Voss', terms: [], units: [{ ...joint, score: HIGH - 1 }] },
    ]);
    expect(units).toEqual([joint]);
    expect(sides.map((side) => side.units)).toEqual([[joint], [joint]]);
  });

  it('shows what the article tells itself where it answers better than any of their words', () => {
    const theirs = unit(HIGH);
    const told = (...scores: number[]) =>
      byParty([{ name: 'Quill', terms: [], units: [theirs] }], scores.map(unit)).units;
    expect(told(HIGH).map(({ score }) => score)).toEqual([HIGH, HIGH]);
    expect(told(HIGH + 2, HIGH + 1)[0]?.score).toBe(HIGH + 2);
    expect(told(HIGH + 2, HIGH + 1)).toHaveLength(2);
    expect(told(HIGH - 0.01)).toEqual([theirs]);
    // Nobody is heard: it is no answer to what they say.
    expect(byParty([{ name: 'Quill', terms: [], units: [] }], [unit(HIGH)]).units).toEqual([]);
  });

  it('shows what the article tells of one who is missing, as near as their own words would have to come', () => {
    const place = somePlace();
    const { text } = place.article.article;
    const word = tokenize(text.slice(place.start, place.end));
    const told = (score: number): FoldedUnit => foldedUnit(score, undefined, somePlace());
    const shownWith = (terms: readonly string[], score: number): readonly FoldedUnit[] =>
      byParty(
        [
          { name: 'Quill', terms: [], units: [unit(HIGH)] },
          { name: 'Voss', terms, units: [] },
        ],
        [told(score), told(score)],
      ).units;
    expect(word.length).toBeGreaterThan(0);
    expect(shownWith(word, HIGH - margin)).toHaveLength(2);
    expect(shownWith(word, HIGH - margin - 0.01)).toHaveLength(1);
    expect(shownWith(['nobody'], HIGH - 0.01)).toHaveLength(1);
    expect(shownWith([], HIGH - 0.01)).toHaveLength(1);
  });
});

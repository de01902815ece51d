import { describe, expect, it } from 'vitest';
import { foldAlike } from '../../../src/answer/fold/foldAlike.ts';
import type { RatedUnit } from '../../../src/answer/units/rateUnits.ts';
import { articleOf } from '../../fixtures/longArticle.ts';
import { foldedUnit } from '../../fixtures/foldedUnit.ts';

const LONG = 'The company tore up the winter rota for all its crews at midnight on Tuesday.';

/** A unit that is a whole article of its own. */
function unitOf(text: string, side: string | undefined, article = articleOf('any', [text])): RatedUnit {
  const place = { article, start: 0, end: text.length, sentences: [0, 1] as const, statements: [] };
  return foldedUnit(1, side, place);
}
const counts = (...units: RatedUnit[]): number[] => foldAlike(units).map(({ alike }) => alike.length);

describe('foldAlike', () => {
  it('folds the same and nearly the same words of other articles into the first', () => {
    const units = [unitOf(LONG, 'A'), unitOf(LONG, 'A'), unitOf(LONG.replace('midnight', 'noon'), 'A')];
    const [first, ...more] = foldAlike(units);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ unit: units[0]?.unit, alike: [units[1]?.unit, units[2]?.unit] });
  });

  it('leaves other words apart, and a short one beside a long one that has its words', () => {
    expect(counts(unitOf(LONG, 'A'), unitOf('The mayor of Larne wants a bridge over the sound.', 'A'))).toEqual([0, 0]);
    expect(counts(unitOf(LONG, 'A'), unitOf('The company tore up the rota.', 'A'))).toEqual([0, 0]);
  });

  it('folds few words only where all of them are the same', () => {
    expect(counts(unitOf('We will not sign.', 'A'), unitOf('We will not sign.', 'A'))).toEqual([1]);
    expect(counts(unitOf('We will not sign.', 'A'), unitOf('We will sign.', 'A'))).toEqual([0, 0]);
  });

  it('leaves what two sides say apart, and narration from what somebody says', () => {
    expect(counts(unitOf(LONG, 'A'), unitOf(LONG, 'B'), unitOf(LONG, undefined))).toEqual([0, 0, 0]);
  });

  it('counts no other place where the same article has the words twice', () => {
    const article = articleOf('twice', [LONG, LONG]);
    expect(counts(unitOf(LONG, 'A', article), unitOf(LONG, 'A', article))).toEqual([0]);
  });
});

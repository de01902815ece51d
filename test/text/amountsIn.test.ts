import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../src/text/amountsIn.ts';

describe('amountsIn', () => {
  it.each([
    ['$12.4m', '$', 12_400_000],
    ['12.4 million dollars', '$', 12_400_000],
    ['US$12,400,000', '$', 12_400_000],
    ['five per cent', '%', 5],
    ['5%', '%', 5],
    ['3.5bn euros', '€', 3_500_000_000],
    ['two hundred', null, 200],
    ['٤١', null, 41],
    ['１２', null, 12],
    ['1,250', null, 1250],
  ])('reads %s', (text, unit, value) => {
    expect(amountsIn(`It was ${text}.`)).toEqual([{ value, unit, start: 7, end: 7 + text.length }]);
  });

  it('reads no ordinal, no number within a word, and no pronoun', () => {
    expect(amountsIn('No one of the B52 crew was 7th.')).toEqual([]);
  });
});

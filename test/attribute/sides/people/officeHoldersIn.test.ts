import { describe, expect, it } from 'vitest';
import { officeHoldersIn } from '../../../../src/attribute/sides/people/officeHoldersIn.ts';

describe('officeHoldersIn', () => {
  it('finds who is named with an office and its state, in whatever line', () => {
    const text =
      'Rope makers met.\n\nOn Friday Norwegian President Ann Lowe left.\nShe told Chilean Minister, Bo Dahl Ek.';
    expect(officeHoldersIn(text)).toEqual([
      { name: 'Ann Lowe', role: 'Norwegian President' },
      { name: 'Bo Dahl Ek', role: 'Chilean Minister' },
    ]);
  });

  it('finds nobody without a name, a state or an office', () => {
    expect(
      officeHoldersIn('The Norwegian President left.\nPresident Ann Lowe left.\nNorwegian Ann Lowe left.'),
    ).toEqual([]);
  });

  it('takes no state from what a president is for or against', () => {
    expect(officeHoldersIn('They met pro-Chilean Norwegian President Ann Lowe.')).toEqual([
      { name: 'Ann Lowe', role: 'Norwegian President' },
    ]);
  });

  it('leaves out who was in office once, also where a line ends before', () => {
    expect(officeHoldersIn('Ropes: the former\nNorwegian President Ann Lowe left.')).toEqual([]);
    expect(officeHoldersIn('Ropes were the former. Norwegian President Ann Lowe left.')).toHaveLength(1);
  });
});

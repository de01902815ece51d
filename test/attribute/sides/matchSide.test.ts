import { describe, expect, it } from 'vitest';
import { matchSide } from '../../../src/attribute/sides/matchSide.ts';
import type { Side } from '../../../src/domain/sides.ts';

const REDS: Side = {
  name: 'Reds',
  aliases: ['Red Front', 'the H.T.U.', 'Norland News'],
  members: ['Ana Maria Silva', 'Lou Park'],
};
const BLUES: Side = { name: 'Blues', aliases: ['Blue-Green Party', 'Chile'], members: ['Tom Reyes', 'Lou Chan Park'] };
const GREENS: Side = { name: 'Greens', aliases: [], members: ['Mia Orban'], derived: true };
const match = matchSide([REDS, BLUES, GREENS]);

function sideOf(name: string, role: string | null = null): string | null {
  return match({ name, role });
}

describe('a label of a side', () => {
  it.each([
    ['THE REDS', 'Reds'],
    ['a Red Front', 'Reds'],
    ['an HTU', 'Reds'],
    ['red  front', 'Reds'],
    ['Red Front’s', 'Reds'],
    ['Redsʼ', 'Reds'],
    ['blue green party', 'Blues'],
    ['Chile', 'Blues'],
  ])('%j is known without case, article, possessive and dots', (name, side) => {
    expect(sideOf(name)).toBe(side);
  });

  it('decides nothing where two sides share it, and may stand twice in one', () => {
    const shared = matchSide([
      { name: 'Reds', aliases: ['Dock'], members: [] },
      { name: 'Blues', aliases: ['dock'], members: [] },
      { name: 'Greens', aliases: ['Quay', 'quay'], members: [] },
    ]);
    expect(shared({ name: 'Dock', role: null })).toBeNull();
    expect(shared({ name: 'Quay', role: null })).toBe('Greens');
  });
});

describe('part of a member’s full name', () => {
  it.each([
    ['Silva', 'Reds'],
    ['Silva’s', 'Reds'],
    ['Maria Silva', 'Reds'],
    ['Lou Park', 'Reds'],
    ['Chan Park', 'Blues'],
    ['Mia Orban', 'Greens'],
  ])('%j: %s', (name, side) => {
    expect(sideOf(name)).toBe(side);
  });

  it.each([
    ['no surname', 'Ana Maria'],
    ['another first name', 'Mia Silva'],
    ['a surname on two sides', 'Park'],
    ['the surname alone of a member of a derived side', 'Orban'],
  ])('is not %s', (_what, name) => {
    expect(sideOf(name)).toBeNull();
  });
});

describe('a label that goes on to an office or body', () => {
  it.each([
    ['Red Front leadership', 'Reds'],
    ['Red Front youth leadership', 'Reds'],
    ['Red Front teams', 'Reds'],
    ['Red Front official', 'Reds'],
    ['Red Front officials', 'Reds'],
    ['Chile officials', 'Blues'],
    ['Norland News TV', 'Reds'],
  ])('%j: %s', (name, side) => {
    expect(sideOf(name)).toBe(side);
  });

  it.each([
    ['something else', 'Red Front fans'],
    ['two at once', 'Red Front and Castell officials'],
    ['the press of a country', 'Chile newspapers'],
    ['a country’s private bodies', 'Chile studio'],
    ['a country’s private offices', 'Chile coach'],
    ['an outlet with one word of a name', 'Reds TV'],
    ['an office alone', 'officials'],
  ])('is not %s', (_what, name) => {
    expect(sideOf(name)).toBeNull();
  });
});

describe('the party that a role points to', () => {
  it.each([
    ['spokesman for the Red Front', 'Reds'],
    ['spokesman for the Reds Movement', 'Reds'],
    ['Chilean envoy', 'Blues'],
  ])('%j: %s', (role, side) => {
    expect(sideOf('Al Chu', role)).toBe(side);
  });

  it.each(['spokesman for the Mauve Movement', 'spokesman for the Reds Garden', 'former Red Front leader', null])(
    '%j: nobody',
    (role) => {
      expect(sideOf('Al Chu', role)).toBeNull();
    },
  );
});

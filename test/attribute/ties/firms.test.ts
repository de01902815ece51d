import { describe, expect, it } from 'vitest';
import { tieOf } from './tieOf.ts';

describe('a firm is known', () => {
  it.each([
    ['by its trade behind the name', 'Grey Plover, the island’s largest lender, waited.'],
    ['by its trade before the name', 'He asked the lender Grey Plover.'],
  ])('%s', (_how, text) => {
    expect(tieOf(text, 'Grey Plover')).toBe('Grey Plover (name)');
  });

  it('by that trade where its officer is only of "the lender"', () => {
    const officer = (text: string): string => tieOf(text, 'Ann Lowe', 'vice president of the lender');
    expect(officer('It rose, the lender Grey Plover said. Ann Lowe left.')).toBe('Grey Plover (role)');
    expect(officer('Grey Plover, the island’s largest lender, left.')).toBe('Grey Plover (role)');
    expect(officer('The lender Grey Plover met the lender Blue Tern.')).toBe('-');
    expect(officer('Grey Plover met Blue Tern. The lenders left.')).toBe('-');
  });

  it('not by a kind that an article has many of', () => {
    const text = 'The company Grey Plover met others.';
    expect(tieOf(text, 'Ann Lowe', 'vice president of the company')).toBe('-');
  });
});

describe('a firm goes by its full name', () => {
  it.each([
    ['Port Ellery', 'Port Ellery Shipping lost a boat. Port Ellery director Ann Lowe left.'],
    ['Zenaris', 'Zenaris Health lost a boat. Zenaris director Ann Lowe left.'],
  ])('%s, by what it trades in', (short, text) => {
    const full = text.split(' lost')[0] ?? '';
    expect(tieOf(text, 'Ann Lowe', `${short} director`)).toBe(`${full} (role, ${short})`);
  });

  it('but its town’s mayor is of the town', () => {
    const text = 'Port Ellery Shipping lost a boat. Port Ellery mayor Ann Lowe left.';
    expect(tieOf(text, 'Ann Lowe', 'Port Ellery mayor')).toBe('Port Ellery (role)');
  });

  it('but not where there are two', () => {
    const text = 'Port Ellery Shipping met Port Ellery Water. Port Ellery director Ann Lowe left.';
    expect(tieOf(text, 'Ann Lowe', 'Port Ellery director')).toBe('Port Ellery (role)');
  });

  it.each([
    ['Tom’s Rope Goods said so. Tom’s director Ann Lowe left.', 'Tom’s Rope Goods (role, Tom)'],
    ['Tom’s Rope Goods said so. Tom came. Tom’s director Ann Lowe left.', 'Tom (role)'],
    ['Tom’s Rope Director said so. Tom’s director Ann Lowe left.', 'Tom (role)'],
  ])('by a possessive that is part of it: %s', (text, tie) => {
    expect(tieOf(text, 'Ann Lowe', 'Tom’s director')).toBe(tie);
  });
});

it('who leads a group is of it, though its kind stands before its name', () => {
  const text = 'Ann Lowe, a baker who leads the group Keep Ropes Dry, said so.';
  expect(tieOf(text, 'Ann Lowe', 'baker')).toBe('Keep Ropes Dry (membership)');
});

describe('the judge of a court', () => {
  it('is not yet who is to become one', () => {
    expect(tieOf('The Dock Court is full. He is the court nominee.', 'Ann Lowe', 'Judge')).toBe('-');
  });
});

describe('whose state a spokesman’s master heads', () => {
  it('is his, where the article is about that state', () => {
    const text = 'Norway met. Norway waited. Ann Lowe, a spokeswoman for interim President Bo Li, left.';
    expect(tieOf(text, 'Ann Lowe', 'spokeswoman for interim President Bo Li')).toBe('Norway (office)');
    const nowhere = 'It met. Ann Lowe, a spokeswoman for interim President Bo Li, left.';
    expect(tieOf(nowhere, 'Ann Lowe', 'spokeswoman for interim President Bo Li')).toBe('Bo Li (role)');
  });
});

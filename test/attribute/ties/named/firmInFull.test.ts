import { expect, it } from 'vitest';
import { firmInFull } from '../../../../src/attribute/ties/named/firmInFull.ts';

it.each([
  ['what it trades in', 'Port Ellery', 'Port Ellery Shipping said no. Port Ellery left.', 'Port Ellery Shipping'],
  ['whose goods they are', 'Lowe', 'Lowe’s Rope Goods said no.', 'Lowe’s Rope Goods'],
  ['goods before a comma', 'Lowe', 'He runs Lowe’s Rope Goods, a shop.', 'Lowe’s Rope Goods'],
  ['goods beside somebody', 'Lowe', 'Lowe’s Rope Goods and Lind left.', 'Lowe’s Rope Goods'],
  ['goods that come twice', 'Lowe', 'Lowe’s Nets has left. Lowe’s Nets will come.', 'Lowe’s Nets'],
])('a firm goes by %s', (_, party, text, expected) => {
  expect(firmInFull(party, null, text)).toBe(expected);
});

it.each([
  ['two trades', 'Ellery', 'Ellery Shipping said no. Ellery Airlines left.'],
  ['two goods', 'Lowe', 'Lowe’s Rope Goods said no. Lowe’s Nets said no.'],
  ['somebody of that name', 'Lowe', 'Lowe’s Rope Goods said no. Lowe left.'],
  ['an office behind it', 'Lowe', 'Lowe’s Governor said no.'],
  ['goods that do nothing', 'Lowe', 'Lowe’s Rope Goods sank.'],
  ['no goods', 'Lowe', 'Lowe’s said no.'],
  ['a state', 'Norway', 'Norway’s Rope Goods said no.'],
  ['a person', 'Ann Lowe', 'Ann Lowe Shipping said no.'],
  ['a small letter', 'lowe', 'lowe’s Rope Goods said no.'],
  ['two words before its goods', 'Port Ellery', 'Port Ellery’s Rope Goods said no.'],
])('but not where there is %s', (_, party, text) => {
  expect(firmInFull(party, null, text)).toBeUndefined();
});

it('is of no office of a place', () => {
  const text = 'Port Ellery Shipping said no. Port Ellery left.';
  expect(firmInFull('Port Ellery', 'manager', text)).toBe('Port Ellery Shipping');
  for (const role of ['mayor', 'councilman', 'councillor', 'city manager', 'police chief', 'State Governor'])
    expect(firmInFull('Port Ellery', role, text)).toBeUndefined();
});

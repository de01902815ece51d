import { expect, it } from 'vitest';
import { acronymsIn } from '../../../../src/attribute/ties/named/acronymsIn.ts';

it.each([
  ['in brackets', 'The World Rope Organization (WRO) spoke.', [['WRO', 'World Rope Organization']]],
  ['behind "or"', 'The Rope Union, or RU, spoke.', [['RU', 'Rope Union']]],
  ['with small words', 'The Guild of the Ropes (GOR) spoke.', [['GOR', 'Guild of the Ropes']]],
  ['with a sign for "and"', 'Ropes and Nets (R&N) spoke.', [['R&N', 'Ropes and Nets']]],
  ['with an apostrophe', 'Docker’s Rope Union (DRU) left.', [['DRU', 'Docker’s Rope Union']]],
  ['from its letter on', 'Then the Old World Rope Organization (WRO) spoke.', [['WRO', 'World Rope Organization']]],
  [
    'each by its line',
    'Sailors met.\nThe Rope Union (RU) left.\nThe Net Guild, or NG, came.',
    [
      ['RU', 'Rope Union'],
      ['NG', 'Net Guild'],
    ],
  ],
  [
    'as it was first',
    'The World Rope Organization (WRO) met the Wide River Office (WRO).',
    [['WRO', 'World Rope Organization']],
  ],
] as [string, string, [string, string][]][])('an acronym is told %s', (_, text, expected) => {
  expect([...acronymsIn(text)]).toEqual(expected);
});

it.each([
  ['whose letters are others', 'The Guild of Ropes (XYZ) spoke.'],
  ['whose letters are in another order', 'The Rope Union (UR) left.'],
  ['with a letter more', 'The Rope Aid (RAX) left.'],
  ['that is an office', 'Bo Lind (CEO) spoke.'],
  ['in small letters', 'The World Rope Organization (wro) spoke.'],
  ['of one letter', 'The Rope Union (R) left.'],
  ['that is too long', 'The Rope Union (ROPEUNIONROPE) left.'],
  ['of one word', 'Rope (RO) left.'],
  ['without a comma', 'The Rope Union or RU spoke.'],
  ['that does not end', 'The Rope Union (RU left.'],
  ['over the end of a line', 'The World Rope\nOrganization (WRO) spoke.'],
])('but none %s', (_, text) => {
  expect([...acronymsIn(text)]).toEqual([]);
});

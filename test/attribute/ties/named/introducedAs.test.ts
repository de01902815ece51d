import { expect, it } from 'vitest';
import { introducedAs } from '../../../../src/attribute/ties/named/introducedAs.ts';

it.each([
  'The insurer Zenaris left.',
  'Zenaris, the country’s largest insurer, left.',
  'Zenaris, an insurer.',
  'Zenaris, a large insurer; sank.',
  'Zenaris, the insurer that sank, left.',
  'Zenaris, the very old and large insurer, left.',
  'The insurer Zenaris left, and Zenaris, the insurer, came back.',
  'The insurer left. The insurer Zenaris came.',
])('one body is introduced: %s', (text) => {
  expect(introducedAs('insurer', text)).toBe('Zenaris');
});

it.each([
  ['insurer', 'The insurer Zenaris met the insurer Norland.'],
  ['insurer', 'The insurer left.'],
  ['insurer', 'The insurers Zenaris left.'],
  ['insurer', 'The co-insurer Zenaris left.'],
  ['insurer', 'The reinsurer Zenaris left.'],
  ['insurer', 'The insurer-owned Zenaris left.'],
  ['insurer', 'Zenaris, who said the insurer, left.'],
  ['insurer', 'Bo Lind of Zenaris, a large insurer, left.'],
  ['insurer', 'Zenaris, the very old and very large insurer, left.'],
  ['insurer', 'Zenaris, an insurer’s friend, left.'],
  ['company', 'The company Zenaris left.'],
  ['union', 'The union Zenaris left.'],
  ['baker', 'The baker Zenaris left.'],
  ['Insurer', 'The Insurer Zenaris left.'],
  ['large insurer', 'The large insurer Zenaris left.'],
])('no %s is: %s', (kind, text) => {
  expect(introducedAs(kind, text)).toBeNull();
});

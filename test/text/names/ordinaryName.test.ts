import { expect, it } from 'vitest';
import { ordinaryName } from '../../../src/text/names/ordinaryName.ts';

it.each([
  ['JOHN SMITH', 'John Smith'],
  ['JOHN McGREGOR', 'John McGregor'],
  ['JOHN MCGREGOR', 'John McGregor'],
  ['ANN MacDONALD', 'Ann MacDonald'],
  ['MARY O’DONNELL', 'Mary O’Donnell'],
  ["JEAN-PAUL D'ARC", "Jean-Paul D'Arc"],
  ['J.K. ROWE', 'J.K. Rowe'],
  ['JOHN F. LOWE', 'John F. Lowe'],
  ['TJ LOWE', 'TJ Lowe'],
  ['BRAD LOWE', 'Brad Lowe'],
  ['BO NG', 'Bo Ng'],
  ['Ann QUILL', 'Ann Quill'],
])('writes %s as %s', (name, expected) => {
  expect(ordinaryName(name)).toBe(expected);
});

it.each([
  'NATO',
  'SMITH',
  'Ann Lee',
  'AJ Burnett',
  'Ann Lee AFP',
  'Bill de Blasio',
  'NATO Council',
  'for UNESCO',
  'JOHN McD',
  '',
])('leaves %s as it is', (name) => {
  expect(ordinaryName(name)).toBe(name);
});

import { expect, it } from 'vitest';
import { ordinaryCase } from '../../../src/text/names/ordinaryCase.ts';

it.each([
  ['ANN O’NEIL AND BO DAHL', 'Ann O’Neil and Bo Dahl'],
  ['MS. MCKAY', 'Ms. McKay'],
  ['MRS. LOWE OF THE BBC', 'Mrs. Lowe of the BBC'],
  ['THE CHAIRMAN', 'The Chairman'],
  ['SGT. LOWE', 'Sgt. Lowe'],
  ['JEAN-LUC NG', 'Jean-Luc Ng'],
])('writes %s as %s', (shouted, expected) => {
  expect(ordinaryCase(shouted)).toBe(expected);
});

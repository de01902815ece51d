import { expect, it } from 'vitest';
import { namesInOrdinaryCase } from '../../../src/text/names/namesInOrdinaryCase.ts';

it.each([
  ['JOHN McGREGOR and MARY O’NEIL', 'John McGregor and Mary O’Neil'],
  ['JOHN SMITH, BO DAHL AND ANN LEE', 'John Smith, Bo Dahl and Ann Lee'],
  ['THE COURIER DESK', 'The Courier Desk'],
  ['COURIER', 'Courier'],
  ['ANN LEE & Bo Dahl', 'Ann Lee & Bo Dahl'],
])('writes %s as %s', (names, expected) => {
  expect(namesInOrdinaryCase(names)).toBe(expected);
});

it.each(['AFP', 'Ann Lee, NASA Press Office', 'Ann Lee and Bo Dahl', 'Ann Lee, Agence NACH'])(
  'leaves %s as it is',
  (names) => {
    expect(namesInOrdinaryCase(names)).toBe(names);
  },
);

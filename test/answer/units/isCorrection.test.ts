import { expect, it } from 'vitest';
import { isCorrection } from '../../../src/answer/units/isCorrection.ts';

const says = (text: string): boolean =>
  isCorrection({ text: `Rain fell. ${text}` }, { start: 11, end: text.length + 11 });

it.each([
  'Correction: The lock has four gates.',
  'Corrections: The lock has four gates.',
  'Correction (6 June): The lock has four gates.',
  'CLARIFICATION — The lock has four gates.',
  '** Correction ** (6 June) - The lock has four gates.',
  '[Erratum. The lock has four gates.]',
  'Errata: The lock has four gates.',
  'Corrected: The lock has four gates.',
  'An earlier version of this story gave the lock nine gates.',
  'The previous version of the report gave the lock nine gates.',
  'The lock has four gates. This page has been corrected.',
  'The article was amended in June.',
])('knows a notice: %s', (text) => {
  expect(says(text)).toBe(true);
});

it.each([
  'Correction of the course took an hour.',
  'The correction: nine gates.',
  'An earlier version of the lock had nine gates.',
  'This story was told in June.',
  'The lock was amended in June.',
  `The lock has ${'four and '.repeat(25)}more gates. This story was amended.`,
])('leaves alone what is none: %s', (text) => {
  expect(says(text)).toBe(false);
});

import { expect, it } from 'vitest';
import { isPlainlySaid } from '../../../src/attribute/cue/isPlainlySaid.ts';
import { readArticle } from '../readArticle.ts';

const firstOf = (text: string): boolean | undefined =>
  readArticle(text).statements.map((statement) => isPlainlySaid(statement, text))[0];

it.each([
  'Voss said the pier was shut.',
  'Voss called the plan “dead.”',
  'Voss rejected the plan.',
  'Voss vowed to close the pier.',
  '“It is over,” Voss said.',
  'Voss plans to call it “dead.”',
])('holds of %j', (text) => {
  expect(firstOf(text)).toBe(true);
});

it.each([
  'Voss’s plan to close the pier failed.',
  'Voss sought to close the pier.',
  'Voss declined to answer the board.',
  'Voss travelled to Oslo to criticize the plan.',
])('does not hold of %j', (text) => {
  expect(firstOf(text)).toBe(false);
});

import { expect, it } from 'vitest';
import { asksSeveral } from '../../../src/retrieve/question/asksSeveral.ts';

it.each([
  'When was the fair to open, and when did it?',
  'Who wants the quay closed and why?',
  'Was the barge safe? What did they find?',
])('tells a question that asks several things, short as one may be: %s', (question) => {
  expect(asksSeveral(question)).toBe(true);
});

it.each([
  'What did the mayor and the miller say?',
  'Who said that the quay and the market would close?',
  'Why was the fair called off?',
])('and one that asks one: %s', (question) => {
  expect(asksSeveral(question)).toBe(false);
});

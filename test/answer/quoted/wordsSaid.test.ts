import { expect, it } from 'vitest';
import { wordsSaid } from '../../../src/answer/quoted/wordsSaid.ts';

it.each([
  ['Who said the rope was wet?', 'rope was wet'],
  ['who called it a leaking old paper boat', 'leaking old paper boat'],
  ['Who was it that described the plan as a leaking paper boat?', null],
  ['who was it that really called them leaking paper boats?', 'leaking paper boats'],
  ['Who has said that the rope was wet?', 'rope was wet'],
  // Too few words to be somebody's own; another question; words in marks are looked up as they stand.
  ['Who said the boat leaks?', null],
  ['Who said that they would have been there?', null],
  ['Who sold the leaking paper boat?', null],
  ['Why did she call it a leaking paper boat?', null],
  ['Who said the “rope was wet”?', null],
])('%s', (question, words) => {
  expect(wordsSaid(question)).toBe(words);
});

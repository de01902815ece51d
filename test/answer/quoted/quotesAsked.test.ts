import { expect, it } from 'vitest';
import { quotesAsked } from '../../../src/answer/quoted/quotesAsked.ts';

it.each([
  ['Who said "We sail at dawn"?', ['We sail at dawn']],
  ['who said “we sail at dawn”', ['we sail at dawn']],
  ['When did Quill say "the rope was wet"?', ['the rope was wet']],
  ['Did Voss really say that "the rope was wet"?', ['the rope was wet']],
  ['Who called it "a paper boat"?', ['a paper boat']],
  ['Who described the plan as "a paper boat"?', ['a paper boat']],
  ['Where did she write «the rope was wet»?', ['the rope was wet']],
  ['Who said "the rope was wet" and "we sail at dawn"?', ['the rope was wet', 'we sail at dawn']],
  // Not what somebody is to have said, but what is spoken about; a single word; a quote without an end.
  ['What did Quill say about the "paper boat"?', []],
  ['Who spoke against the "paper boat"?', []],
  ['How did Voss answer when Quill said "we sail at dawn"?', []],
  ['Who said "never"?', []],
  ['Who said "we sail at dawn?', []],
  ['Who said that the rope was wet?', []],
])('%s', (question, quotes) => {
  expect(quotesAsked(question)).toEqual(quotes);
});

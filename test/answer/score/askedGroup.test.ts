import { expect, it } from 'vitest';
import { askedGroup } from '../../../src/answer/score/askedGroup.ts';
import { tokenize } from '../../../src/text/tokens.ts';

it.each([
  ['What do the angry voters say about the weir?', 'voters'],
  ['Why do experts think the weir will hold?', 'experts'],
  ['What does the opposition say?', 'opposition'],
  ['Did the police confirm that the weir broke?', 'police'],
])('%s asks for the words of %s', (question, group) => {
  expect(askedGroup(question)).toBe(tokenize(group)[0]);
});

it.each([
  'What did they say about the weir?',
  'What did his lawyer say?',
  'What did Tova Lind say?',
  'When will the weir open?',
  'Who said the weir will hold?',
  'Do you think so?',
])('%s asks for nobody’s by kind', (question) => {
  expect(askedGroup(question)).toBe(null);
});

import { expect, it } from 'vitest';
import { createRecentQuestions } from '../../../../src/discord/interaction/asker/recentQuestions.ts';

it('remembers the last question of a person in a channel, for a while', () => {
  const recent = createRecentQuestions(1000);
  recent.remember('a:1', { question: 'Why?' }, false, 0);
  recent.remember('a:1', { question: 'Where?' }, false, 500);
  recent.remember('a:2', { question: 'Who?' }, true, 600);
  expect(recent.recall('a:1', false, 1400)).toEqual({ question: 'Where?' });
  expect(recent.recall('a:1', false, 1500)).toBeNull();
  expect(recent.recall('b:1', false, 1400)).toBeNull();
  // A private question is leant on in private only.
  expect(recent.recall('a:2', true, 1400)).toEqual({ question: 'Who?' });
  expect(recent.recall('a:2', false, 1400)).toBeNull();
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCommandContext } from '../../../src/discord/interaction/commandContext.ts';
import { createRecentQuestions } from '../../../src/discord/interaction/asker/recentQuestions.ts';
import { scopeOf } from '../../../src/discord/interaction/asker/scopeOf.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';

describe('recentQuestions', () => {
  it('keeps a question for less than its life', () => {
    const recent = createRecentQuestions(1000);
    recent.remember('a', { question: 'Why?' }, false, 50);
    expect(recent.recall('a', false, 1049)).toEqual({ question: 'Why?' });
    expect(recent.recall('a', false, 1050)).toBeNull();
    expect(recent.recall('nobody', false, 50)).toBeNull();
  });

  it('tells a private question in private only, and a public one everywhere', () => {
    const recent = createRecentQuestions(1000);
    recent.remember('secret', { question: 'Who?', side: 'Crews' }, true, 0);
    recent.remember('open', { question: 'Why?' }, false, 0);
    const recalled = (scope: string) => [true, false].map((isPrivate) => recent.recall(scope, isPrivate, 1));
    expect(recalled('secret')).toEqual([{ question: 'Who?', side: 'Crews' }, null]);
    expect(recalled('open')).toEqual([{ question: 'Why?' }, { question: 'Why?' }]);
  });

  it('forgets for good what is too old, and nothing that is not', () => {
    const recent = createRecentQuestions(1000);
    recent.remember('again', { question: 'First?' }, false, 0);
    recent.remember('old', { question: 'Old?' }, false, 0);
    recent.remember('young', { question: 'Young?' }, false, 1);
    recent.remember('again', { question: 'Second?' }, false, 2);
    recent.remember('new', { question: 'New?' }, false, 1000);
    // A clock that is set back shows what is still remembered.
    const recalled = ['again', 'old', 'young', 'new'].map((scope) => recent.recall(scope, false, 3)?.question);
    expect(recalled).toEqual(['Second?', undefined, 'Young?', 'New?']);
  });

  it('goes by a clock that nobody sets', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const recent = createRecentQuestions();
    recent.remember('a', { question: 'Why?' }, false);
    for (const at of ['2001-01-01', '2061-01-01']) {
      vi.setSystemTime(new Date(at));
      expect(recent.recall('a', false)).not.toBeNull();
    }
    vi.setSystemTime(new Date('2001-01-01'));
    vi.advanceTimersByTime(bounds.followUp);
    expect(recent.recall('a', false)).toBeNull();
  });

  it('goes by the clock of the machine, for as long as the bot allows', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const recent = createRecentQuestions();
    recent.remember('a', { question: 'Why?' }, false);
    vi.advanceTimersByTime(bounds.followUp - 1);
    expect(recent.recall('a', false)).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(recent.recall('a', false)).toBeNull();
  });
});

it('takes a person in a channel for a scope, and where no channel is known that', () => {
  const scope = (channelId: string | null) =>
    scopeOf(fakeInteraction<Parameters<typeof scopeOf>[0]>({ kind: 'slash', user: 'ada', channelId }).interaction);
  expect(scope('quay')).toBe('ada:quay');
  expect(scope(null)).toBe('ada:no-channel');
});

it('gives commands the services, and a fresh memory', () => {
  const services = fakeContext();
  const context = createCommandContext(services);
  expect(context).toMatchObject({ ask: services.ask, state: services.state, builds: new Map() });
  expect(context.rate.take('a', null)).toBeNull();
  expect(context.recent.recall('a', true)).toBeNull();
});

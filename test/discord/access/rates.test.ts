import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { mustWait } from '../../../src/discord/access/mustWait.ts';
import { createRateLimiter, type RateLimiter } from '../../../src/work/rateLimiter.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';

describe('the rate limiter', () => {
  const two = { count: 2, window: 1000 };
  const many = { count: 99, window: 1000 };

  it('frees a question when exactly a window has passed, and not before', () => {
    const rate = createRateLimiter({ perUser: two, perGuild: many });
    rate.take('a', null, { now: 0 });
    rate.take('a', null, { now: 1 });
    expect(rate.take('a', null, { now: 999 })).toEqual({ who: 'user', for: 1 });
    expect(rate.take('a', null, { now: 1000 })).toBeNull();
    expect(rate.take('a', null, { now: 1000 })).toEqual({ who: 'user', for: 1 });
  });

  it('counts for nobody together what is asked outside of guilds', () => {
    const rate = createRateLimiter({ perUser: two, perGuild: { count: 1, window: 1000 } });
    expect(['a', 'b', 'c'].map((user) => rate.take(user, null, { now: 0 }))).toEqual([null, null, null]);
    expect(rate.take('a', 'g', { now: 0 })).toBeNull();
    expect(rate.take('b', 'g', { now: 999 })).toEqual({ who: 'guild', for: 1 });
    expect(rate.take('b', 'g', { now: 1000 })).toBeNull();
  });

  it('names the person where both would have to wait', () => {
    const rate = createRateLimiter({ perUser: { count: 1, window: 10 }, perGuild: { count: 1, window: 1000 } });
    rate.take('a', 'g', { now: 0 });
    expect(rate.take('a', 'g', { now: 1 })).toEqual({ who: 'user', for: 9 });
  });

  it('does not count what it refused, for the guild either', () => {
    const rate = createRateLimiter({ perUser: { count: 1, window: 1000 }, perGuild: { count: 2, window: 1000 } });
    rate.take('a', 'g', { now: 0 });
    for (let n = 0; n < 5; n++) expect(rate.take('a', 'g', { now: 1 })?.who).toBe('user');
    expect(rate.take('b', 'g', { now: 2 })).toBeNull();
    expect(rate.take('c', 'g', { now: 3 })).toEqual({ who: 'guild', for: 997 });
  });

  it('forgets for good who has been quiet, also behind somebody who is not', () => {
    const rate = createRateLimiter({ perUser: two, perGuild: many });
    for (const user of ['busy', 'quiet', 'late']) for (const at of [0, 1]) rate.take(user, null, { now: at });
    rate.take('late', null, { now: 1001 });
    rate.take('busy', null, { now: 1500 });
    // A clock that is set back shows what is still remembered.
    expect(rate.take('quiet', null, { now: 5 })).toBeNull();
    expect(rate.take('late', null, { now: 1002 })).toBeNull();
    expect(rate.take('late', null, { now: 1003 })).toEqual({ who: 'user', for: 998 });
  });

  it('forgets who has been quiet for exactly a window', () => {
    const rate = createRateLimiter({ perUser: { count: 1, window: 1000 }, perGuild: many });
    rate.take('quiet', null, { now: 1 });
    rate.take('other', null, { now: 1001 });
    expect(rate.take('quiet', null, { now: 5 })).toBeNull();
  });

  it('keeps to the bounds of the bot unless told otherwise, by the clock of the machine', () => {
    const rate = createRateLimiter();
    const { count, window } = bounds.perUser;
    for (let n = 0; n < count; n++) expect(rate.take('a', null)).toBeNull();
    const wait = rate.take('a', null)?.for ?? 0;
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(window);
  });
});

describe('mustWait', () => {
  const none = { cooldown: 0 };
  const rate = (wait: ReturnType<RateLimiter['take']>, asked: unknown[] = []): RateLimiter => ({
    take: (...given) => (asked.push(given), wait),
  });
  const of = (locale: string) =>
    fakeInteraction<Parameters<typeof mustWait>[0]>({ kind: 'slash', locale, user: 'ada', guildId: 'port' })
      .interaction;

  it('lets go on, and counts for the one who asked, where', () => {
    const asked: unknown[] = [];
    expect(mustWait(of('en-GB'), rate(null, asked), { cooldown: 7 })).toBeNull();
    expect(asked).toEqual([['ada', 'port', { apart: 7000 }]]);
  });

  it('locks nobody out when the clock is set back a year', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const limiter = createRateLimiter({ perUser: { count: 1, window: 1000 }, perGuild: { count: 9, window: 1000 } });
    expect(mustWait(of('en-GB'), limiter, none)).toBeNull();
    vi.setSystemTime(Date.now() - 365 * 86_400_000);
    vi.advanceTimersByTime(999);
    expect(mustWait(of('en-GB'), limiter, none)).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(mustWait(of('en-GB'), limiter, none)).toBeNull();
  });

  it('says until when, in whole seconds that have then passed, and who asked too much', () => {
    vi.useFakeTimers({ now: 0 });
    onTestFinished(() => void vi.useRealTimers());
    expect(mustWait(of('en-GB'), rate({ who: 'user', for: 1001 }), none)).toBe(
      'You have asked several questions in a row. You can ask again <t:2:R>.',
    );
    expect(mustWait(of('en-US'), rate({ who: 'guild', for: 2000 }), none)).toBe(
      'This server has asked a lot of questions just now. Try again <t:2:R>.',
    );
    expect(mustWait(of('en-US'), rate({ who: 'apart', for: 2000 }), none)).toBe(
      'In this server there is a pause between two questions. You can ask again <t:2:R>.',
    );
    expect(mustWait(of('en-US'), rate({ who: 'user', for: 2000 }))).toBe('That is a lot at once. Go on <t:2:R>.');
    expect(mustWait(of('de'), rate({ who: 'guild', for: 2000 }), none)).toMatch(/Server.*<t:2:R>/);
  });
});

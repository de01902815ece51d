import { expect, it } from 'vitest';
import { createRateLimiter } from '../../src/work/rateLimiter.ts';

const rates = { perUser: { count: 2, window: 1000 }, perGuild: { count: 3, window: 5000 } };

it('lets a person ask so many times in a window, and says when the next is free', () => {
  const bound = createRateLimiter(rates);
  expect(bound.take('a', null, { now: 0 })).toBeNull();
  expect(bound.take('a', null, { now: 400 })).toBeNull();
  expect(bound.take('a', null, { now: 500 })).toEqual({ who: 'user', for: 500 });
  expect(bound.take('b', null, { now: 500 })).toBeNull();
  expect(bound.take('a', null, { now: 1001 })).toBeNull();
  expect(bound.take('a', null, { now: 1002 })).toEqual({ who: 'user', for: 398 });
});

it('bounds a guild over all its members, and counts nothing that was refused', () => {
  const bound = createRateLimiter(rates);
  for (const user of ['a', 'b', 'c']) expect(bound.take(user, 'g', { now: 0 })).toBeNull();
  expect(bound.take('d', 'g', { now: 1 })).toEqual({ who: 'guild', for: 4999 });
  expect(bound.take('d', 'other', { now: 2 })).toBeNull();
  expect(bound.take('d', 'g', { now: 5001 })).toBeNull();
});

it('keeps the questions of one member in one server apart, as long as that server says', () => {
  const bound = createRateLimiter({ perUser: { count: 99, window: 10 }, perGuild: { count: 99, window: 10 } });
  const apart = 60_000;
  expect(bound.take('a', 'g', { now: 0, apart })).toBeNull();
  expect(bound.take('a', 'g', { now: 59_999, apart })).toEqual({ who: 'apart', for: 1 });
  for (const other of [
    ['b', 'g'],
    ['a', 'h'],
    ['a', null],
  ] as const)
    expect(bound.take(other[0], other[1], { now: 59_999, apart })).toBeNull();
  expect(bound.take('a', 'g', { now: 59_999 })).toBeNull();
  // What was refused did not count; what was asked while nothing had to be apart did.
  expect(bound.take('a', 'g', { now: 60_000, apart })).toEqual({ who: 'apart', for: 59_999 });
  expect(bound.take('a', 'g', { now: 119_999, apart })).toBeNull();
  // In direct messages nobody sets anything.
  expect(bound.take('a', null, { now: 60_001, apart })).toBeNull();
});

import { expect, it } from 'vitest';
import { createRateLimiter } from '../../src/work/rateLimiter.ts';

const rates = { perUser: { count: 2, window: 1000 }, perGuild: { count: 3, window: 5000 } };

it('lets a person ask so many times in a window, and says when the next is free', () => {
  const bound = createRateLimiter(rates);
  expect(bound.take('a', null, 0)).toBeNull();
  expect(bound.take('a', null, 400)).toBeNull();
  expect(bound.take('a', null, 500)).toEqual({ who: 'user', for: 500 });
  expect(bound.take('b', null, 500)).toBeNull();
  expect(bound.take('a', null, 1001)).toBeNull();
  expect(bound.take('a', null, 1002)).toEqual({ who: 'user', for: 398 });
});

it('bounds a guild over all its members, and counts nothing that was refused', () => {
  const bound = createRateLimiter(rates);
  for (const user of ['a', 'b', 'c']) expect(bound.take(user, 'g', 0)).toBeNull();
  expect(bound.take('d', 'g', 1)).toEqual({ who: 'guild', for: 4999 });
  expect(bound.take('d', 'other', 2)).toBeNull();
  expect(bound.take('d', 'g', 5001)).toBeNull();
});

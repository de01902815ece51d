import { expect, it } from 'vitest';
import { anyOf } from '../../src/text/anyOf.ts';

it('matches where any of the patterns does, with their flags', () => {
  const pattern = anyOf(/^a+$/iu, /b(c)/iu);
  expect(['AA', 'xBC', 'ab', 'c'].map((text) => pattern.test(text))).toEqual([true, true, false, false]);
  expect(pattern.exec('xBC')?.[1]).toBe('C');
});

it('refuses patterns with different flags', () => {
  expect(() => anyOf(/a/u, /b/iu)).toThrow('flags');
});

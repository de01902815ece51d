import { expect, it } from 'vitest';
import { refusalOf } from '../../../src/cli/run/refusalOf.ts';

it.each(['', ' ', '\t\n\r', '\u200B', '\0', '\uFFFD\uFFFD', '?!…', '\u202E'])(
  'refuses %j, which asks nothing',
  (question) => {
    expect(refusalOf(question)).toMatch(/^Ask something: /);
  },
);

it.each(['Why?', '2031', 'ما الأخبار؟', '何'])('takes %j, in whatever script', (question) => {
  expect(refusalOf(question)).toBeNull();
});

it('refuses what is too long, and says how long it is', () => {
  expect(refusalOf('w'.repeat(1000))).toBeNull();
  expect(refusalOf('w'.repeat(1001))).toBe(
    'The question has 1001 characters, and 1000 are read at most; ask it shorter.',
  );
});

import { expect, it } from 'vitest';
import { withoutAccents } from '../../../src/text/fold/withoutAccents.ts';

it.each([
  ['Erdoğan', 'Erdogan'],
  ['Ann Lowe', 'Ann Lowe'],
  ['Mānoa', 'Manoa'],
  ['Đặng', 'Đang'],
  ['서울', '서울'],
])('%s: %s', (name, plain) => {
  expect(withoutAccents(name)).toBe(plain);
});

import { expect, it } from 'vitest';
import { oneLine } from '../../../src/text/escape/oneLine.ts';

it('leaves nothing that begins a line or drives a terminal, in any text within, and keeps lengths', () => {
  const hostile = 'Quay\r\n\n  | crane\u2028\u0085\u001B[1mbold\u009B2J\u0007\t.';
  const {
    title,
    files,
    'na me': named,
  } = oneLine({ title: hostile, files: [[hostile]], 'na\nme': null, n: 3 }) as {
    title: string;
    files: string[][];
    'na me'?: null;
  };
  for (const text of [title, files[0]?.[0] ?? '']) {
    expect(text).not.toMatch(/(?!\0)\p{Cc}|[\u2028\u2029]/u);
    expect(text).toHaveLength(hostile.length);
    expect(text.startsWith('Quay    | crane')).toBe(false);
    expect(text.replaceAll(/\s+/g, ' ').startsWith('Quay | crane')).toBe(true);
  }
  expect(named).toBeNull();
});

it('copies once what stands in a value twice, and leaves numbers, flags and nothing as they are', () => {
  const article = { id: 'a\nb' };
  const [first, second, ...rest] = oneLine([article, article, 1, true, null, undefined] as const);
  expect(first).toEqual({ id: 'a b' });
  expect(second).toBe(first);
  expect(rest).toEqual([1, true, null, undefined]);
  expect(article.id).toBe('a\nb');
});

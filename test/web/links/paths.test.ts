import { expect, it } from 'vitest';
import { articlePath, readMarks, timelinePath, withQuery } from '../../../src/web/links/paths.ts';

it('an address of an article carries what is marked there, and gives it back', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 30, end: 44 },
  ];
  const url = new URL(articlePath('a/b?', spans), 'http://localhost');
  expect(url.pathname).toMatch(/^\/articles\/[\w-]{12}$/);
  expect(url.hash).toBe('#words');
  expect(readMarks(url.searchParams.get('mark') ?? '')).toEqual(spans);
  expect(articlePath('a/b?')).toBe(url.pathname);
});

it('what is no span marks nothing, and what is out of order is put in order', () => {
  expect(readMarks('30-44_10-20')).toEqual([
    { start: 10, end: 20 },
    { start: 30, end: 44 },
  ]);
  for (const nothing of ['', '-', '5', '9-9', '9-3', '-1-4', 'a-b', '1-2-3', '1 -2', `${'9'.repeat(10)}-1`])
    expect(readMarks(nothing)).toEqual([]);
  expect(readMarks(Array.from({ length: 100 }, (_, n) => `${n}-${n + 1}`).join('_'))).toHaveLength(20);
});

it('names stand in addresses whatever is in them', () => {
  const name = 'A&B “x” <y>?#=';
  expect(new URL(timelinePath(name), 'http://localhost').searchParams.get('name')).toBe(name);
  expect(withQuery('/articles', { q: '', page: 2 })).toBe('/articles?page=2');
  expect(withQuery('/articles', { q: '' })).toBe('/articles');
});

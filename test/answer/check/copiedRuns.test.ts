import { expect, it } from 'vitest';
import { copiedRuns } from '../../../src/answer/check/copiedRuns.ts';

const split = (text: string): string[] => text.split(' ');
const runsOf = (quote: string, ...texts: string[]): number[][] =>
  copiedRuns(split(quote), texts.map(split)).map(({ from, length, text, at }) => [from, length, text, at]);

it('covers a quote by what is copied from texts, in its order', () => {
  expect(
    runsOf('the mast fell down and the crew went home', 'at home the crew went home', 'so the mast fell down'),
  ).toEqual([
    [0, 4, 1, 1],
    [5, 4, 0, 2],
  ]);
});

it('takes the longest run, and the first of equal ones', () => {
  expect(runsOf('the mast fell down again', 'the mast fell down', 'the mast fell down again')).toEqual([[0, 5, 1, 0]]);
  expect(runsOf('the mast fell down', 'so the mast fell down', 'the mast fell down')).toEqual([[0, 4, 0, 1]]);
  expect(runsOf('the mast fell down now', 'the mast fell down or the mast fell down now')).toEqual([[0, 5, 0, 5]]);
});

it('counts no run of three words, of no text or over its end', () => {
  expect(runsOf('the mast fell', 'the mast fell')).toEqual([]);
  expect(runsOf('the mast fell twice', 'the mast fell down')).toEqual([]);
  expect(runsOf('the mast fell down')).toEqual([]);
  expect(runsOf('then the mast fell down', 'the mast fell down')).toEqual([[1, 4, 0, 0]]);
});

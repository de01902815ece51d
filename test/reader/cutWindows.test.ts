import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import { type TextWindow, cutWindows, windowLimits } from '../../src/reader/cutWindows.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';

const { before, after, sentences: longest, characters } = windowLimits;
const short = articleOf(
  'short',
  Array.from({ length: 40 }, (_, n) => `Sentence ${n}.`),
);
const placesOf = (windows: readonly TextWindow[]) => windows.map(({ sentences }) => sentences);

describe('cutWindows', () => {
  it('reads neighbours of a candidate, within the article', () => {
    expect(placesOf(cutWindows([candidateOf(short, 20)]))).toEqual([[20 - before, 21 + after]]);
    expect(placesOf(cutWindows([candidateOf(short, 0)]))).toEqual([[0, 1 + after]]);
    expect(placesOf(cutWindows([candidateOf(short, 39)]))).toEqual([[39 - before, 40]]);
    expect(cutWindows([])).toEqual([]);
  });

  it('gives candidates beside each other one window, and those apart one each', () => {
    expect(placesOf(cutWindows([candidateOf(short, 20), candidateOf(short, 22)]))).toEqual([[20 - before, 23 + after]]);
    const gap = before + after;
    const apart = placesOf(cutWindows([candidateOf(short, 5), candidateOf(short, 5 + gap + 2)]));
    expect(apart).toEqual([
      [5 - before, 6 + after],
      [7 + gap - before, 8 + gap + after],
    ]);
    expect(cutWindows([candidateOf(short, 5), candidateOf(short, 5 + gap + 1)])).toHaveLength(1);
  });

  it('begins the next window of a long run with the last sentence of the one before', () => {
    const windows = placesOf(cutWindows([candidateOf(short, 10, 25)]));
    expect(windows[0]).toEqual([10 - before, 10 - before + longest]);
    for (const [n, [first]] of windows.slice(1).entries()) expect(first).toBe((windows[n]?.[1] ?? 0) - 1);
    expect(windows.at(-1)?.[1]).toBe(25 + after);
  });

  it('puts windows of the best candidates first, whatever article they are of', () => {
    const other = articleOf('other', ['One.', 'Two.']);
    const windows = cutWindows([candidateOf(short, 30), candidateOf(other, 0), candidateOf(short, 3)]);
    expect(windows.map(({ article, sentences: [first] }) => [article.article.id, first])).toEqual([
      ['short', 30 - before],
      ['other', 0],
      ['short', 3 - before],
    ]);
  });

  it('tells articles with the same sentences apart', () => {
    const [a, b] = [articleOf('a', ['Same.']), articleOf('b', ['Same.'])];
    expect(cutWindows([candidateOf(b, 0), candidateOf(a, 0)]).map(({ article }) => article)).toEqual([b, a]);
  });

  it('holds every candidate, in windows without gaps and within the limits', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
    const places = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, places, (own, wanted) => {
        const article = articleOf(
          'any',
          own.map((length) => 'x'.repeat(length)),
        );
        const candidates = wanted
          .filter(([first]) => first < own.length)
          .map(([first, count]) => candidateOf(article, first, Math.min(own.length, first + count)));
        const windows = cutWindows(candidates);
        for (const window of windows) expectWithinLimits(article, window);
        const read = windows.flatMap(({ sentences: [first, end] }) => range(first, end));
        for (const { sentences } of candidates) expect(read).toEqual(expect.arrayContaining(range(...sentences)));
        expect(new Set(placesOf(windows).map(([first]) => first)).size).toBe(windows.length);
      }),
    );
  });
});

function expectWithinLimits({ sentences }: IndexedArticle, { sentences: [first, end] }: TextWindow): void {
  expect(first).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(first);
  expect(end).toBeLessThanOrEqual(sentences.length);
  expect(end - first).toBeLessThanOrEqual(longest);
  const length = sentences.slice(first, end).reduce((sum, one) => sum + one.end - one.start, 0);
  expect(length).toBeLessThanOrEqual(characters);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, n) => first + n);
}

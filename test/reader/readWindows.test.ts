import { describe, expect, it } from 'vitest';
import type { Reader, ReadingJob } from '../../src/domain/reader.ts';
import type { TextWindow } from '../../src/reader/cutWindows.ts';
import { readWindows } from '../../src/reader/readWindows.ts';
import { wordReader } from '../fakes/wordReader.ts';
import { articleOf } from '../fixtures/longArticle.ts';

const TEXTS = ['The mayor left early.', 'Rain fell.', 'The mayor of Larne wants a bridge.', 'Nobody came.'];
const article = articleOf('larne', TEXTS);
const part = { asked: null, question: 'Does the mayor of Larne want a bridge?' };
const window = (first: number, end: number, of = article): TextWindow => ({ article: of, sentences: [first, end] });
const PLENTY = 10_000;

/** A reader that says of each sentence what it is told to, by the window it is read in. */
function toldReader(scores: readonly { window: number; sentences: readonly (number | null)[] }[]): Reader {
  return {
    ...wordReader,
    readAll: async () =>
      scores.map(({ window: answers, sentences }) => ({
        window: answers,
        sentences: sentences.map((score) => (score === null ? null : { score, answer: null })),
        tokens: 10,
      })),
  };
}

describe('readWindows', () => {
  it('gives sentences by how well they answer, with the answering words where they stand in the article', async () => {
    const { sentences } = await readWindows(wordReader, () => part, [window(0, 4)], PLENTY);
    expect(sentences.map(({ sentence }) => sentence).slice(0, 2)).toEqual([2, 0]);
    const [best] = sentences;
    expect(article.article.text.slice(best?.answer?.start, best?.answer?.end)).toBe('mayor of Larne wants a bridge');
    expect(sentences.at(-1)?.answer).toBeNull();
    expect(sentences.every((one) => one.article === article)).toBe(true);
  });

  it('reads who says a sentence before it, and gives the answering words without that', async () => {
    const read: ReadingJob[] = [];
    const reader: Reader = {
      ...wordReader,
      readAll: (jobs) => {
        read.push(...jobs);
        return wordReader.readAll(jobs);
      },
    };
    const voiceOf = (_: unknown, sentence: number): string | null => (sentence > 1 ? 'Mayor of Larne' : null);
    const { sentences } = await readWindows(reader, () => part, [window(1, 4)], PLENTY, voiceOf);
    expect(read[0]?.window.sentences).toEqual([
      'Rain fell.',
      `Mayor of Larne: ${TEXTS[2]}`,
      `Mayor of Larne: ${TEXTS[3]}`,
    ]);
    const [best, next] = sentences;
    expect(article.article.text.slice(best?.answer?.start, best?.answer?.end)).toBe(
      'The mayor of Larne wants a bridge',
    );
    // Only the name answers here, and it is none of the article's words.
    expect(next).toMatchObject({ sentence: 3, answer: null });
  });

  it('adds a share of the window, the same to each of its sentences, and keeps its score', async () => {
    const reader = toldReader([
      { window: 4, sentences: [1, 0] },
      { window: -4, sentences: [1, 0] },
    ]);
    const { sentences } = await readWindows(reader, () => part, [window(0, 2), window(2, 4)], PLENTY);
    expect(sentences.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3]);
    expect(sentences.map((one) => one.window)).toEqual([4, 4, -4, -4]);
    const [a, b, c, d] = sentences.map(({ score }) => score);
    expect((a ?? 0) - (b ?? 0)).toBeCloseTo(1, 9);
    expect((c ?? 0) - (d ?? 0)).toBeCloseTo(1, 9);
    expect((a ?? 0) - 1).toBeCloseTo(1 - (c ?? 0), 9);
  });

  it.each([
    [3, 1],
    [1, 3],
  ])('keeps the better score of a sentence in two windows: %d and %d', async (first, second) => {
    const reader = toldReader([
      { window: 0, sentences: [0, first] },
      { window: 0, sentences: [second, -1] },
    ]);
    const { sentences } = await readWindows(reader, () => part, [window(0, 2), window(1, 3)], PLENTY);
    expect(sentences.map(({ sentence, score }) => [sentence, score])).toEqual([
      [1, 3],
      [0, 0],
      [2, -1],
    ]);
  });

  it('leaves out sentences that did not fit into the reader’s window', async () => {
    const reader = toldReader([{ window: 0, sentences: [1, null] }]);
    const { sentences } = await readWindows(reader, () => part, [window(0, 2)], PLENTY);
    expect(sentences.map(({ sentence }) => sentence)).toEqual([0]);
  });

  it('reads the first windows as far as the budget goes, and at least one', async () => {
    const long = articleOf(
      'long',
      Array.from({ length: 12 }, (_, n) => `Word ${n} ${'and word '.repeat(20)}.`),
    );
    const windows = Array.from({ length: 6 }, (_, n) => window(2 * n, 2 * n + 2, long));
    const costs = await Promise.all([...windows.keys()].map((n) => cost(windows.slice(0, n + 1), PLENTY)));
    for (const [n, [tokens]] of costs.entries()) {
      const [used, read] = await cost(windows, tokens + 60);
      expect(used).toBeLessThanOrEqual(tokens + 60);
      expect(read).toBeLessThanOrEqual(n + 1);
    }
    expect(await cost(windows, 0)).toEqual(costs[0]);
    expect((await cost(windows, PLENTY))[1]).toBe(6);
    expect(await cost([], PLENTY)).toEqual([0, 0]);
  });

  it('stops at the first window that costs too much, though a later one would not', async () => {
    const sizes = articleOf('sizes', ['Short.', `Long ${'and longer '.repeat(45)}.`, 'Short again.']);
    const windows = [window(0, 1, sizes), window(1, 2, sizes), window(2, 3, sizes)];
    expect((await cost(windows, 110))[1]).toBe(1);
  });

  it('reads the title, and the opening where there is none', async () => {
    const jobs: ReadingJob[] = [];
    const reader: Reader = { ...wordReader, readAll: (all) => (jobs.push(...all), wordReader.readAll(all)) };
    const untitled = articleOf('untitled', ['No title '.repeat(20).trim(), 'Second.'], null);
    await readWindows(reader, () => part, [window(1, 2), window(1, 2, untitled)], PLENTY);
    expect(jobs.map((job) => job.window.title)).toEqual(['Title of larne', 'No title '.repeat(20).slice(0, 100)]);
    expect(jobs.map((job) => job.part)).toEqual([part, part]);
    expect(jobs[0]?.window.sentences).toEqual(['Rain fell.']);
  });
});

/** Tokens that were read, and in how many windows. */
async function cost(windows: readonly TextWindow[], budget: number): Promise<[number, number]> {
  let count = 0;
  const reader: Reader = { ...wordReader, readAll: (jobs) => ((count += jobs.length), wordReader.readAll(jobs)) };
  const { tokens } = await readWindows(reader, () => part, windows, budget);
  return [tokens, count];
}

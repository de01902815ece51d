import { expect, it } from 'vitest';
import { cutAnswer } from '../../../src/answer/layout/cutAnswer.ts';
import { fakeAnswer } from '../../fakes/botContext.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

const answer = fakeAnswer(newsCorpus(), 'Which offer, rota, building, Quill and Mediators?');

it('leaves the best of each side and of who is on none, and cites what is left', () => {
  expect(answer.excerpts).toHaveLength(5);
  const short = cutAnswer(answer, 1);
  expect(short.sides).toEqual([
    { name: 'Ferry Crews', found: 4, shown: 1, excerpts: [0] },
    { name: 'Harbour Lines', found: 4, shown: 1, excerpts: [1] },
  ]);
  expect(short.excerpts.map(({ text }) => text)).toEqual([0, 1, 4].map((at) => answer.excerpts[at]?.text));
  expect(short.excerpts.map(({ citation }) => citation)).toEqual([1, 1, 2]);
  expect(short.citations.map(({ number, articleId }) => [number, articleId])).toEqual([
    [1, 'harbour-1'],
    [2, 'harbour-3'],
  ]);
});

it('cuts what is not set out by side as a whole', () => {
  const plain = { ...answer, sides: [] };
  expect(cutAnswer(plain, 3).excerpts).toEqual(answer.excerpts.slice(0, 3));
});

it('is the very answer where it is short enough', () => {
  expect(cutAnswer(answer, 3)).toBe(answer);
  const nothing = fakeAnswer(newsCorpus(), 'Volcanoes?');
  expect(cutAnswer(nothing, 1)).toBe(nothing);
});

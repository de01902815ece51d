import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundRobinBySide, type Item } from '../../../src/answer/layout/roundRobinBySide.ts';
import { answerOf, excerptOf } from '../../fixtures/writtenAnswer.ts';

const side = (name: string, ...excerpts: number[]) => ({
  name,
  found: excerpts.length,
  shown: excerpts.length,
  excerpts,
});
const excerpts = (count: number) => Array.from({ length: count }, (_, n) => excerptOf({ text: `${n}` }));
const short = (items: readonly Item[]) =>
  items.map((item) => (item.kind === 'missing' ? `no ${item.side.name}` : `${item.index} ${item.side?.name ?? '-'}`));

it('goes round the sides, best first, after those that said nothing and before what is on no side', () => {
  const answer = answerOf({
    excerpts: excerpts(6),
    sides: [side('Crews', 4, 0), side('Lines', 2), side('Port', 1, 3)],
    missingSides: [
      { name: 'Mayor', speaks: true, note: '' },
      { name: 'Bay', speaks: false, note: '' },
    ],
  });
  const items = roundRobinBySide(answer);
  expect(short(items)).toEqual(['no Mayor', 'no Bay', '4 Crews', '2 Lines', '1 Port', '0 Crews', '3 Port', '5 -']);
  for (const item of items) if (item.kind === 'excerpt') expect(item.excerpt).toBe(answer.excerpts[item.index]);
  expect(items.slice(2, 4).map((item) => 'side' in item && item.side)).toEqual(answer.sides.slice(0, 2));
});

it('keeps the order of the answer where there are no sides', () => {
  expect(short(roundRobinBySide(answerOf({ excerpts: excerpts(3) })))).toEqual(['0 -', '1 -', '2 -']);
  expect(roundRobinBySide(answerOf({ excerpts: [] }))).toEqual([]);
});

it('shows under each of two sides what they said together, and skips a place that is not there', () => {
  const answer = answerOf({ excerpts: excerpts(2), sides: [side('Crews', 0, 7), side('Lines', 0, 1)] });
  expect(short(roundRobinBySide(answer))).toEqual(['0 Crews', '0 Lines', '1 Lines']);
});

it('shows every excerpt of every side, and every other one once', () => {
  const sides = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(sides, (given) => {
      const answer = answerOf({ excerpts: excerpts(10), sides: given.map((own, n) => side(`${n}`, ...own)) });
      const items = roundRobinBySide(answer).flatMap((item) => (item.kind === 'excerpt' ? [item] : []));
      for (const [n, own] of given.entries())
        expect(items.flatMap((item) => (item.side?.name === `${n}` ? [item.index] : []))).toEqual(own);
      const onSides = new Set(given.flat());
      const rest = answer.excerpts.flatMap((_, index) => (onSides.has(index) ? [] : [index]));
      expect(items.flatMap((item) => (item.side === null ? [item.index] : []))).toEqual(rest);
    }),
  );
});

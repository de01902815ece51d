import { describe, expect, it } from 'vitest';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import { withCounterparts } from '../../../src/answer/fold/withCounterparts.ts';
import { foldedUnit } from '../../fixtures/foldedUnit.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const OPENS = 'The harbour clinic will open in May.';

function unitOf(text: string, score: number, side: string | undefined = 'A', date: string | null = null): FoldedUnit {
  const found = articleOf('any', [text]);
  const article = { ...found, article: { ...found.article, date } };
  return foldedUnit(score, side, { article, start: 0, end: text.length, sentences: [0, 1], statements: [] });
}

describe('withCounterparts', () => {
  it.each([
    ['a negation', 'The harbour clinic will not open in May.', 'A'],
    ['a number', 'The harbour clinic will open 12 beds in May.', 'A'],
    ['a speaker', OPENS, 'B'],
  ])('adds what differs by %s, whatever its score', (_, text, side) => {
    const [shown, other] = [unitOf(OPENS, 9), unitOf(text, -9, side)];
    expect(withCounterparts([shown], [shown, other])).toEqual([shown, other]);
  });

  it('adds nothing that only says more, or is of something else, or that nobody says', () => {
    const shown = unitOf(OPENS, 9);
    const others = [
      unitOf('The harbour clinic will open in May, to music.', 8),
      unitOf('The mayor will not open the debate.', 8),
      unitOf(OPENS, 8, undefined),
    ];
    expect(withCounterparts([shown], others)).toEqual([shown]);
  });

  it('adds the newest of many, and each once', () => {
    const shown = unitOf(OPENS, 9);
    const many = ['2031-01-01', '2031-03-01', '2031-02-01', '2031-04-01'].map((date, n) =>
      unitOf(`The harbour clinic will open in May with ${n + 2} beds.`, 8 - n, 'A', date),
    );
    const found = withCounterparts([shown], [...many, ...many]);
    expect(found).toEqual([shown, many[1], many[2], many[3]]);
  });
});

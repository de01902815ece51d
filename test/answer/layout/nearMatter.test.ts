import { describe, expect, it } from 'vitest';
import { asRead, nearMatter } from '../../../src/answer/layout/nearMatter.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit } from '../../fixtures/foldedUnit.ts';

const { words, narration } = weights.sides;
const term = (word: string, idf: number) => ({ term: word, word, frequency: 1, isWritten: true, idf });
const TOPIC = [term('weir', 3), term('toll', 1)];
/** A unit of an article that is these words. */
function saying(text: string, isSaid = true): FoldedUnit {
  const one = foldedUnit(2, isSaid ? 'Harbour' : undefined);
  const article = { ...one.unit.article, article: { ...one.unit.article.article, text } };
  return { ...one, unit: { ...one.unit, article, start: 0, end: text.length } };
}

describe('nearMatter', () => {
  it('adds the share of the topic that an excerpt holds, rare words the more', () => {
    const nearness = nearMatter(TOPIC);
    expect(nearness(saying('No toll at the weir.'))).toBeCloseTo(2 + words);
    expect(nearness(saying('The weir is old.'))).toBeCloseTo(2 + 0.75 * words);
    expect(nearness(saying('A toll on carts.'))).toBeCloseTo(2 + 0.25 * words);
    expect(nearness(saying('Rain fell.'))).toBe(2);
  });

  it('puts what the article tells itself behind what somebody says', () => {
    expect(nearMatter(TOPIC)(saying('The weir is old.', false))).toBeCloseTo(2 + 0.75 * words - narration);
  });

  it('is as the reader has it where nothing is asked about, and for other answers', () => {
    expect(nearMatter([])(saying('No toll at the weir.'))).toBe(2);
    expect(asRead(saying('No toll at the weir.', false))).toBe(2);
  });
});

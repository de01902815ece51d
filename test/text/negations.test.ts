import { describe, expect, it } from 'vitest';
import { isNegation, negations } from '../../src/text/negations.ts';

describe('negations', () => {
  it.each([
    ['he did not say', 1],
    ["he didn't say", 1],
    ["he did n't say", 1],
    ['nobody said nothing', 2],
    ['he cannot', 1],
    ['not only said', 0],
    ['did not just say', 0],
    ['he noted a knot', 0],
  ])('of %j are %d', (words, count) => {
    expect(negations(words.split(' '))).toBe(count);
  });

  it('are words, not what begins like one', () => {
    expect(isNegation('nor')).toBe(true);
    expect(isNegation('north')).toBe(false);
  });
});

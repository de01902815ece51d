import { describe, expect, it } from 'vitest';
import { isLightWord } from '../../src/text/lightWords.ts';
import { relatedWords } from '../../src/text/relatedWords.ts';
import { tokenize } from '../../src/text/tokens.ts';
import words from '../../src/text/relatedWords.json' with { type: 'json' };

const relatedTo = (word: string): readonly string[] => relatedWords(tokenize(word)[0] ?? '');
const term = (word: string): string => tokenize(word)[0] ?? '';

describe('relatedWords', () => {
  it.each([
    ['famine', 'starving'],
    ['died', 'killed'],
    ['killed', 'deaths'],
    ['blaze', 'fire'],
    ['options', 'alternatives'],
    ['blames', 'accuses'],
    ['jail', 'prison'],
  ])('%s: %s', (asked, written) => {
    expect(relatedTo(asked)).toContain(term(written));
  });

  it.each([
    ['win', 'lose'],
    ['increase', 'decrease'],
    ['buy', 'sell'],
    ['accept', 'reject'],
    ['north', 'south'],
  ])('%s is the opposite of %s, not related to it', (one, other) => {
    expect(relatedTo(one)).not.toContain(term(other));
    expect(relatedTo(other)).not.toContain(term(one));
  });

  it('knows nothing of names, light words and words that it has not seen', () => {
    for (const word of ['Macron', 'thing', 'make', 'qwrtz', '']) expect(relatedWords(word.toLowerCase())).toEqual([]);
    expect(relatedWords('toString')).toEqual([]);
  });

  it('holds terms as search makes them, at most eight for each, none of them light, none its own', () => {
    for (const [key, related] of Object.entries(words)) {
      expect(related.length).toBeLessThanOrEqual(8);
      expect(new Set(related).size).toBe(related.length);
      expect(related.some((one) => one === key || isLightWord(one))).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type WordChange, alignWords } from '../../../src/answer/check/alignWords.ts';

const split = (text: string): string[] => text.split(' ');
/** A difference as one line: words kept, +words only in the quote+, -words only in the text-. */
const told = (changes: readonly WordChange[] = []): string =>
  changes
    .map(({ kind, words }) => ({ kept: words, onlyInQuote: `+${words}+`, onlyInText: `-${words}-` })[kind])
    .join(' ');

function bestOf(quote: string, text: string) {
  const [place] = alignWords(split(quote), split(text));
  return place && { ...place, told: told(place.changes(split(quote), split(text))) };
}

describe('alignWords', () => {
  it('finds every place where a quote stands without a change', () => {
    const places = alignWords(split('the mast fell'), split('so the mast fell and the mast fell again'));
    expect(places.map(({ start, end, cost }) => [start, end, cost])).toEqual([
      [1, 4, 0],
      [5, 8, 0],
    ]);
  });

  it('finds the one best place otherwise, and none without a word in common', () => {
    const places = alignWords(split('the old mast fell'), split('the mast fell and the mast fell'));
    expect(places).toHaveLength(1);
    expect(alignWords(split('the mast'), split('a rope broke'))).toEqual([]);
    expect(alignWords(split('the mast'), [])).toEqual([]);
    expect(alignWords([], split('the mast'))).toEqual([]);
  });

  it.each([
    ['a word put in', 'the old mast fell', 'so the mast fell', 'the +old+ mast fell', [1, 4, 1]],
    ['a word left out', 'the mast fell down', 'so the mast then fell down', 'the mast -then- fell down', [1, 6, 1]],
    ['a changed word', 'the mast fell down', 'the mast slid down', 'the mast +fell+ -slid- down', [0, 4, 1]],
    ['a changed first word', 'a mast fell', 'so the mast fell', '+a+ -the- mast fell', [1, 4, 1]],
    ['a changed last word', 'the mast fell', 'the mast slid here', 'the mast +fell+ -slid-', [0, 3, 1]],
    ['two in a row', 'the big old mast fell', 'the mast fell', 'the +big old+ mast fell', [0, 3, 2]],
    ['nothing before it', 'now the mast fell', 'the mast fell', '+now+ the mast fell', [0, 3, 1]],
  ])('tells %s', (_, quote, text, difference, [start, end, cost]) => {
    expect(bestOf(quote, text)).toMatchObject({ told: difference, start, end, cost });
  });

  it('gives words as they stand, and of the text none beyond what is asked for', () => {
    const [place] = alignWords(split('a mast fell'), split('the mast slid'));
    const [ours, theirs] = [split('A MAST FELL'), split('The Mast Slid')];
    expect(told(place?.changes(ours, theirs))).toBe('+A+ -The- Mast +FELL+ -Slid-');
    expect(told(place?.changes(ours, theirs, 1, 2))).toBe('+A+ Mast +FELL+');
    expect(place?.kept).toEqual({ start: 1, end: 2 });
  });
});

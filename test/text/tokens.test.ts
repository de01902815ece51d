import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/text/stopWords.ts';
import { foldWord, tokenize, tokens } from '../../src/text/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['possessives and contractions', "Hamas’s and the ministers' Norway's don’t", 'Hamas and the ministers Norway do'],
    ['hyphens', 'a 60-day cease-fire', 'a 60 day cease fire'],
    ['kinds of hyphen', 'US‑backed al–Amin', 'US backed al Amin'],
    ['numbers', '59,676 killed', '59676 killed'],
    ['dotted letters', 'the U.S. envoy', 'the US envoy'],
    ['accents', 'Médecins Sans Frontières', 'medecins sans frontieres'],
    ['letters without parts', 'Łódź Ørsted Straße', 'lodz orsted strasse'],
    ['plurals', 'negotiations', 'negotiation'],
  ])('joins spellings: %s', (_, left, right) => {
    expect(tokenize(left)).toEqual(tokenize(right));
  });

  it('keeps decimals, ordinals and lists of numbers apart', () => {
    expect(tokenize('6.5 7th 1,2 and 1,200')).toEqual(['6.5', '7th', '1', '2', 'and', '1200']);
  });

  it('tells an acronym from the stop word that it spells', () => {
    expect(tokenize('WHO told us that the US left')).toEqual(['WHO', 'told', 'us', 'that', 'the', 'US', 'left']);
    expect(tokenize('WHO LEFT US?')).toEqual(['who', 'left', 'us']);
    expect(tokenize('US')).toEqual(['US']);
  });

  it('takes a name and its initials for one word', () => {
    const sentence = 'The United\nStates of America, the U.S. and the european union left the U.N.';
    expect(tokenize(sentence)).toEqual(tokenize('The US, the US and the EU left the United Nations'));
    expect(tokens(sentence).map(({ start, end }) => sentence.slice(start, end))[1]).toBe('United\nStates of America');
    expect(tokenize('United Statesman')).toHaveLength(2);
    expect(tokenize('constructor __proto__ toString')).toHaveLength(3);
  });

  it('gives spans of the words as they stand', () => {
    const text = 'The U.S. said “no”; Norway’s 1,200 boats.';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'said',
      'no',
      'Norway’s',
      '1,200',
      'boats',
    ]);
  });

  it('never fails, and its spans are in order and inside the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { term, start, end } of tokens(text)) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('foldWord', () => {
  it('drops endings of names', () => {
    expect(['Macron’s', 'O’Neill', 'Núñez'].map(foldWord)).toEqual(['macron', 'oneill', 'nunez']);
  });
});

describe('isStopWord', () => {
  it('knows words and their stems, and no content words', () => {
    expect(['during', 'dure', 'does', 'which'].every(isStopWord)).toBe(true);
    expect(['US', 'talk', 'say', 'peace'].some(isStopWord)).toBe(false);
  });
});

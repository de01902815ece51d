import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('what a figure or an infinitive begins with', () => {
  it.each([
    ['Voss reported nearly half the crew lost.', ['nearly half the crew lost']],
    ['Voss reported roughly 20 deaths.', ['roughly 20 deaths']],
    ['Voss reported fewer than 20 deaths.', ['fewer than 20 deaths']],
    ['Voss reported up to 20 deaths.', ['up to 20 deaths']],
    ['Voss reported almost 20 deaths.', ['almost 20 deaths']],
    ['Voss reported just under 20 deaths.', ['just under 20 deaths']],
    ['Voss reported about 20 deaths.', ['about 20 deaths']],
    ['Voss expects more than a million sailors.', ['more than a million sailors']],
    ['Voss expects at least 20 boats.', ['at least 20 boats']],
    ['Voss wants only a boat.', ['only a boat']],
    ['Voss wants nearly half of the boats.', ['nearly half of the boats']],
    ['Voss sought not to sell.', ['not to sell']],
    ['Voss vowed never again to sell.', ['never again to sell']],
    ['Voss vowed surely never again to sell.', ['never again to sell']],
  ])('is a part of it: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss pointed to a number of boats.', ['a number of boats']],
    ['Voss vowed surely to sell.', ['to sell']],
    ['Voss demanded sadly 20 boats.', ['20 boats']],
  ])('is not, where it says how it was said: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});

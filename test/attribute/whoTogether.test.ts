import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

const voices = (text: string): (string | undefined)[] =>
  readArticle(text).statements.map(({ speaker }) => speaker?.name);

describe('several who say it together', () => {
  it.each([
    [
      'party marks between',
      'Rep. Alice Thorn, R-Millbrook, and Sen. Bob Gale, D-Harlow, said they would vote.',
      'Alice Thorn and Bob Gale',
    ],
    ['offices behind', 'Lena Voss, the mayor, and Bo Lind, the sheriff, said it was late.', 'Lena Voss and Bo Lind'],
    [
      'a clause behind',
      'Lena Voss, who leads the panel, and Bo Lind, its deputy, said it was late.',
      'Lena Voss and Bo Lind',
    ],
    ['where they are from', 'Lena Voss of Castell and Bo Lind of Norwick said it was late.', 'Lena Voss and Bo Lind'],
    ['commas throughout', 'On Monday, Norway, Chile, and Peru said it was late.', 'Norway, Chile and Peru'],
    ['an aside about both', 'Lena Voss and Bo Lind, both divers, said it was late.', 'Lena Voss and Bo Lind'],
    ['an office that both hold', 'Reps. Lena Voss and Bo Lind said it was late.', 'Lena Voss and Bo Lind'],
    [
      'somebody and others of a house',
      'Lena Voss and ferry captains in the bay said it was late.',
      'Lena Voss and ferry captains in the bay',
    ],
    [
      'somebody and a head',
      'Lena Voss and the head of the crew said it was late.',
      'Lena Voss and the head of the crew',
    ],
  ])('%s', (_name, text, name) => expect(voices(text)).toEqual([name]));

  it.each([
    ['a second office', 'The founder and head of the crew said it was late.', 'the founder and head of the crew'],
    ['a new clause', 'The plan was drawn up for Lena Voss, the mayor, and Bo Lind said it was late.', 'Bo Lind'],
    ['an object before', 'The panel met Lena Voss, the mayor, and Bo Lind said it was late.', 'Bo Lind'],
    ['only one', 'The writer of Rope and diver Bo Lind said it was late.', 'Bo Lind'],
  ])('not %s', (_name, text, name) => expect(voices(text)).toEqual([name]));
});

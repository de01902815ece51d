import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('whose words and views they are', () => {
  it.each([
    [
      'of whoever would have others believe it',
      'The union would have sailors believe that the pier is safe.',
      ['the union, paraphrase: that the pier is safe'],
    ],
    ['of many in a place', 'Many here believe the pier is safe.', ['many, paraphrase: the pier is safe']],
    [
      'of who told it on a programme',
      'Lena Voss told “Harbour News Sunday” that the pier is safe.',
      ['Lena Voss, paraphrase: that the pier is safe'],
    ],
    [
      'of a name behind a quote that a participle explains',
      '“It is safe,” Lena Voss, described as a friend of Lind’s, told reporters.',
      ['Lena Voss, quote: “It is safe,”'],
    ],
    [
      'of whoever reads results',
      'Lena Voss said the results showed that the pier was safe.',
      ['Lena Voss, paraphrase: the results showed that the pier was safe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a name behind one of two', () => {
  it.each([
    [
      'A lawyer for Lind’s accuser, Ann Lowe, said it was late.',
      'a lawyer for Lind’s accuser, paraphrase: it was late',
    ],
    ['The lawyer for the accuser, Ann Lowe, said it was late.', 'the lawyer for the accuser, paraphrase: it was late'],
    ['The head of the agency, Ann Lowe, said it was late.', 'Ann Lowe, paraphrase: it was late'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('the name of a shop', () => {
  it.each([
    ['Dora’s Ropes and Tackle said it was closing.', 'Dora’s Ropes and Tackle, paraphrase: it was closing'],
    ['Karl’s Hardware said it was closing.', 'Karl’s Hardware, paraphrase: it was closing'],
    // An office, a body and a party of somebody's are not called so.
    ['Norway’s Liberals said it was closing.', 'Norway’s Liberals, paraphrase: it was closing'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

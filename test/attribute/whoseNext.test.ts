import { describe, expect, it } from 'vitest';
import { saidIn } from './readArticle.ts';

/** Who said each thing, and what. */
function said(text: string): string[] {
  return saidIn(text).map((line) => line.replace(/, (?:quote|mixed|paraphrase)/, ''));
}

describe('whose verb goes on behind', () => {
  it.each([
    [
      'an aside on what is its own',
      'The guild Seamark, whose members sail to Castell, praised the plan, telling reporters that piers were late.',
      'Seamark: that piers were late',
    ],
    [
      'a clause with "as" that tells of three',
      'As sailors and the fish and net trades praised the plan, island groups mocked it and vowed to stop it.',
      'island groups: to stop it',
    ],
    [
      'a message that another posted',
      'Three widows praised the law in a note posted online by a pilot, whose son drowned, and urged Bo Lind to sign.',
      'three widows: Bo Lind to sign',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('a name that is a month', () => {
  it.each([
    ['As they cheered, May said the pier was rotten.', 'Ann May: the pier was rotten'],
    ['With her seat at stake, May said the pier was rotten.', 'Ann May: the pier was rotten'],
    ['“It is rotten,” May told the council.', 'Ann May: “It is rotten,”'],
  ])('is whose it is in full: %s', (text, expected) => {
    expect(said(`Ann May, the mayor, came. ${text}`).at(-1)).toBe(expected);
  });

  it('is nobody where nobody is called so', () => {
    expect(said('As they cheered, May said the pier was rotten.')).toEqual(['?: the pier was rotten']);
  });
});

describe('whoever says it beside the sentence', () => {
  it.each([
    [
      'The mayor faced a revolt, with many old pilots, including Bo Lind saying that piers would sink.',
      'many old pilots: that piers would sink',
    ],
    ['The mayor faced a revolt, with Bo Lind saying that piers would sink.', 'Bo Lind: that piers would sink'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('a word that is a name, an office or a deed by where it stands', () => {
  it.each([
    ['Ford, a ferry pilot, said the pier was rotten.', 'Ford: the pier was rotten'],
    ['In a speech, Norland’s army chief called for a new pier.', 'Norland’s army chief: a new pier'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('few words behind a quote are no headline', () => {
    expect(said('“Is it safe?” the senator asked. “Certainly not,” Mayor Holt Ford said.')).toEqual([
      'the senator: “Is it safe?”',
      'Holt Ford: “Certainly not,”',
    ]);
  });
});

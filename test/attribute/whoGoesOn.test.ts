import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

const lines = (text: string): string[] => {
  const { statements, words } = readArticle(text);
  return statements.map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${words(content)}`);
};

describe('what is said goes on over an aside', () => {
  it.each([
    [
      'a noun with a clause of its own',
      'Reports said Carl Voss, a former mayor who won a seat, does not swim in May.',
      'reports: Carl Voss, a former mayor who won a seat, does not swim in May',
    ],
    [
      'what something is related to',
      'Bo Lind told Radio Nord that tolls, a tax related to the storm, raised the price.',
      'Bo Lind: that tolls, a tax related to the storm, raised the price',
    ],
    [
      'one clause with "that" after another',
      'Officials said that the dam was old; that it leaked; and that nobody came.',
      'officials: that the dam was old; that it leaked; and that nobody came',
    ],
  ])('%s', (_name, text, line) => expect(lines(text)).toEqual([line]));

  it('not over a new sentence behind a semicolon', () => {
    expect(lines('Officials said that the dam was old; that is no surprise.')).toEqual([
      'officials: that the dam was old',
    ]);
  });
});

describe('who goes on to say something', () => {
  it('is whom the clause is about', () => {
    expect(lines('The paper met the navy, who told it the pier was shut and noted nobody was hurt.')).toEqual([
      'the navy: the pier was shut',
      'the navy: nobody was hurt',
    ]);
  });
  it('may be called like a time', () => {
    expect(lines('Up for a prize with Bo Lind, Day later considered it a bad film.')).toEqual(['Day: it a bad film']);
  });
});

describe('whom somebody tells', () => {
  it.each([
    ['Ann Lowe told delegates Zenaris had sunk.', 'Ann Lowe: Zenaris had sunk'],
    ['Ann Lowe told the court Zenaris’s boat had sunk.', 'Ann Lowe: Zenaris’s boat had sunk'],
    ['Ann Lowe told local farmers Voss and Lind would come.', 'Ann Lowe: Voss and Lind would come'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));

  it('is no office of whom it is about', () => {
    const { statements } = readArticle('Ann Lowe told reporters Voss was late. Voss said it was noon.');
    expect(statements.map(({ speaker }) => speaker?.role)).toEqual([null, null]);
  });
});

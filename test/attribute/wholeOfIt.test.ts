import { describe, expect, it } from 'vitest';
import { saidIn } from './readArticle.ts';

/** Who said each thing, and what. */
function said(text: string): string[] {
  return saidIn(text).map((line) => line.replace(/, (?:quote|mixed|paraphrase)/, ''));
}

describe('how much or how long is part of what is asked for', () => {
  it.each([
    ['The mayor called for less costly piers.', 'the mayor: less costly piers'],
    ['The mayor urged a longer break.', 'the mayor: a longer break'],
    ['The mayor called for longer piers.', 'the mayor: longer piers'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('most of somebody are not all of them', () => {
    expect(said('Most harbour pilots fear that the pier is rotten.')).toEqual([
      'most harbour pilots: that the pier is rotten',
    ]);
  });
});

describe('where what one says ends', () => {
  it('before "but" and the name of another who says something', () => {
    expect(said('Ann Lowe has said she wants a new pier but Bo Lind has urged a long break.')).toEqual([
      'Ann Lowe: she wants a new pier',
      'Bo Lind: a long break',
    ]);
  });

  it('not before "but" and somebody who does something', () => {
    expect(said('Ann Lowe said she wants a new pier but Bo Lind left.')).toEqual([
      'Ann Lowe: she wants a new pier but Bo Lind left',
    ]);
  });

  it('with the clause that opens the sentence, behind a phrase of time', () => {
    expect(said('For two months, as pilots have demanded a pier, the club’s paper has called them fools.')).toEqual([
      'pilots: a pier',
      'the club’s paper: them fools',
    ]);
  });
});

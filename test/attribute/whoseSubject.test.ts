import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('whose verb it is that stands behind a phrase', () => {
  it.each([
    ['who was asked', 'Sailors interviewed by the Castell Ledger said that it sank.', 'sailors interviewed'],
    ['who was hired', 'A sailor hired by Bo Lind said that it sank.', 'a sailor hired'],
    ['who they are of', 'Owners from across the bay said that it sank.', 'owners from across the bay'],
    ['who writes of a cost', 'The Lark, a boat, costs more to run, tweeted Bo Lind.', 'Bo Lind'],
    [
      'whose court it is',
      'The court lifted a ban that let Bo Lind, a pilot, use the pier he chose and ordered tolls cut.',
      'the court',
    ],
    ['who wrote of another', 'Bo Lind, a pilot, wrote of Lena Voss, “She was kind.”', 'Bo Lind'],
  ])('%s', (_, text, who) => {
    expect(said(text).map((line) => line.slice(0, who.length))).toEqual([who]);
  });

  it('what was made by somebody is theirs', () => {
    expect(said('A report written by Bo Lind said that it sank.')).toEqual(['Bo Lind, paraphrase: that it sank']);
  });

  it('who is mentioned behind an "and" cites nobody', () => {
    expect(said('Voss called it a risk, and cited a sailor, Bo Lind, whom she met.')[0]).toBe(
      'Voss, paraphrase: it a risk',
    );
  });
});

describe('who said it and goes on', () => {
  it.each([
    ['The pier is old, said Bo Lind, adding that it leaks.', 'that it leaks'],
    ['“It is old,” said the mayor, Bo Lind, arguing that it leaks.', 'that it leaks'],
    ['“It is old,” agreed Bo Lind, adding that it leaks.', 'that it leaks'],
    ['The Lark is old, said Ledger reporter Bo Lind, calling it a waste.', 'it a waste'],
    ['Bo Lind, the mayor, questioned the figures, saying the pier leaks.', 'the pier leaks'],
  ])('%s', (text, words) => {
    expect(said(text).at(-1)).toBe(`Bo Lind, paraphrase: ${words}`);
  });
});

describe('what stands in a clause of a noun ends before the verb of that noun', () => {
  it.each([
    ['Sailors who support the toll left the pier on Monday.', 'the toll'],
    ['Firms that resisted calls to end the toll are Castell Rope and Zena.', 'calls to end the toll'],
    ['Firms that sell ropes or offer any help will face a toll.', 'any help'],
    ['Sailors who call for talks have left.', 'talks'],
    ['A group that planned to leave by boat has met.', 'to leave by boat'],
    ['Bo Lind met sailors who want to see the toll fall.', 'to see the toll fall'],
  ])('%s', (text, words) => {
    expect(said(text).map((line) => line.replace(/^.*?: /, ''))).toEqual([words]);
  });

  it('but a clause of it goes on', () => {
    expect(said('Lena Voss met sailors who think the toll is late.')).toEqual([
      'sailors, paraphrase: the toll is late',
    ]);
    expect(said('Lena Voss, who backs the toll, left.')).toEqual(['Lena Voss, paraphrase: the toll']);
  });
});

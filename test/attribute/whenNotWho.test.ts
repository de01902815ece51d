import { describe, expect, it } from 'vitest';
import { linesOf, readArticle } from './readArticle.ts';

const voices = (text: string): (string | undefined)[] =>
  readArticle(text).statements.map(({ speaker }) => speaker?.name);

describe('a time or a place before the verb says nothing', () => {
  it.each([
    ['Reports as of Monday said that two boats had sunk.', 'reports'],
    ['The harbour office yesterday said that two boats had sunk.', 'the harbour office'],
    ['Police late Friday said that two boats had sunk.', 'police'],
    ['The military Monday said that two boats had sunk.', 'the military'],
    ['Ann Lowe Thursday told reporters that two boats had sunk.', 'Ann Lowe'],
    ['Black Friday Stores said that two boats had sunk.', 'Black Friday Stores'],
    ['Officials in Castell on Monday said that two boats had sunk.', 'officials in Castell'],
    ['The news came from The Ledger, which today reported that two boats had sunk.', 'Ledger'],
    ['Residents there said that two boats had sunk.', 'residents'],
    ['The league’s statement yesterday read: “We have lost two boats and four of our friends.”', 'the league'],
  ])('%s', (text, name) => expect(voices(text)).toEqual([name]));

  it('a preposition opens what somebody did', () =>
    expect(voices('In announcing the sale, the Zenaris Group said it was late. It said that was sad.')).toEqual([
      'Zenaris Group',
      'Zenaris Group',
      'Zenaris Group',
    ]));

  it.each([
    ['Monday saw armed police on the pier.'],
    ['Monday’s storm seemed to hand a victory to the council.'],
    ['There were states that did not take part.'],
  ])('%s', (text) => expect(voices(text)).toEqual([]));
});

describe('people without a name', () => {
  it.each([
    ['According to eyewitnesses, the boat sank.', 'eyewitnesses'],
    ['An acquaintance said he was ill at home.', 'an acquaintance'],
    ['Others said that the boat had sunk.', 'others'],
    ['None of the three said that the boat had sunk.', 'none of the three'],
    ['An inside source said that the boat had sunk.', 'an inside source'],
    ['Some 40 rabbis said that the boat had sunk.', 'some 40 rabbis'],
    ['A third, Daniel Voss, said that the boat had sunk.', 'Daniel Voss'],
    ['The boat sank at noon, according to state television.', 'state television'],
    ['The boat, which state media said had sunk, came home.', 'state media'],
    ['The boat sank at noon, according to local news reports.', 'local news reports'],
    ['The boat sank at noon, according to Harbour Office reports.', 'Harbour Office'],
    ['According to the Centers for Harbour Safety and Health, the boat sank.', 'Centers for Harbour Safety and Health'],
    ['A Norland teen warned divers not to swim there.', 'a Norland teen'],
    ['Another Norland native told reporters that the boat had sunk.', 'another Norland native'],
    ['A native speaker said that the boat had sunk.', 'a native speaker'],
    ['An advisory also noted dangerous seas.', 'an advisory'],
    ['Polling of divers shows that the boat is liked.', 'polling of divers'],
    ['A tally by Radio Nord shows that two boats sank.', 'Radio Nord'],
  ])('%s', (text, name) => expect(voices(text)).toEqual([name]));
});

describe('a preposition that leads to whose view it is', () => {
  it.each([
    [
      'In a Radio Nord poll last month, Ann Lowe led Bo Voss by ten points.',
      'Radio Nord poll: Ann Lowe led Bo Voss by ten points',
    ],
    ['To Ann Lowe, the vote was a defeat.', 'Ann Lowe: the vote was a defeat'],
    ['To critics of the bridge, the toll is a tax.', 'critics of the bridge: the toll is a tax'],
  ])('%s', (text, line) => expect(linesOf(text).map((each) => each.replace(/ \(.*?\) \w+/, ''))).toEqual([line]));

  it.each([['To Ann Lowe, Bo Lind gave a boat.'], ['To the west, the road is shut.'], ['In May, Ann Lowe was mayor.']])(
    'not in %s',
    (text) => expect(linesOf(text)).toEqual([]),
  );
});

describe('when it was is not what was said', () => {
  it.each([
    ['Prosecutor Ann Lowe told reporters today the tests will be carried out.', 'the tests will be carried out'],
    ['Ann Lowe urged last year not to close the pier.', 'not to close the pier'],
  ])('%s', (text, content) => expect(linesOf(text).map((each) => each.split(': ')[1])).toEqual([content]));

  it('nor who said it, with what is last', () => {
    expect(voices('Mayor Ann Lowe last month said that two boats had sunk.')).toEqual(['Ann Lowe']);
    expect(voices('Zenaris, a drugmaker, sank two boats. The drugmaker said it was late.')).toEqual(['Zenaris']);
  });
});

describe('a day before a name', () => {
  it.each([
    ['On Friday Tom Reyes’s lawyer said that he would stay.', 'Tom Reyes’s lawyer'],
    ['Last Sunday Mr. Reyes’s lawyer said that he would stay.', 'Mr. Reyes’s lawyer'],
    ['The harbour’s lawyer on Sept. 23 said that it would stay.', 'the harbour’s lawyer'],
    ['Tom Reyes, who owns two boats, on May 3 said that they leak.', 'Tom Reyes'],
  ])('is no part of it: %s', (text, name) => expect(voices(text)).toEqual([name]));

  it('leaves what happened then whole', () => {
    expect(linesOf('Ann Lowe announced a march May 3 at the pier.').map((line) => line.split(': ')[1])).toEqual([
      'a march May 3 at the pier',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { saidIn } from './readArticle.ts';

/** Who made the last statement, and what. */
function last(text: string): string | undefined {
  return saidIn(text)
    .at(-1)
    ?.replace(/, (?:quote|mixed|paraphrase)/, '');
}

describe('an "-ing" of somebody other than the subject', () => {
  it.each([
    [
      'whoever "who" stands for',
      'Mayor Ann Lowe read out a note by Bo Lind, who lost his post for saying the ferry was safe.',
      'Bo Lind: the ferry was safe',
    ],
    [
      'whoever goes somewhere to do it',
      'The ferry is avoided by many islanders who marched to the pier demanding a new one.',
      'many islanders: a new one',
    ],
    [
      'whoever does the like before an "and"',
      'The mayor kept silent, with Ann Lowe warning that “the pier is rotten” and calling on Bo Lind to shut it.',
      'Ann Lowe: Bo Lind to shut it',
    ],
    [
      'whoever is heard on a tape',
      'On Friday, Castell Radio played a tape of Bo Lind saying that he would resign.',
      'Bo Lind: that he would resign',
    ],
    [
      'a group of whom somebody is told of',
      'Bo Lind became the face of a movement demanding a new ferry.',
      'a movement: a new ferry',
    ],
    [
      'the subject, where it wrote to them',
      'Bo Lind sent a letter to members of the council demanding a new ferry.',
      'Bo Lind: a new ferry',
    ],
    [
      'the subject, where it says more',
      'Bo Lind left the hall, saying the ferry was safe and calling on Ann Lowe to sail.',
      'Bo Lind: Ann Lowe to sail',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('nobody, where it only tells which leaders are meant', () => {
    expect(saidIn('Leaders of the movement backing Ann Lowe left.')).toEqual([]);
  });
});

describe('the subject, over what stands between', () => {
  it.each([
    [
      'a phrase behind "who"',
      'The mayor thanked Ann Lowe, who in a long letter to the harbour council in May said the pier was rotten.',
      'Ann Lowe: the pier was rotten',
    ],
    [
      'two clauses behind "who"',
      'A pilot who crosses the bay and has sailed with Bo Lind recently said the ferry was safe.',
      'a pilot who crosses the bay and has sailed with Bo Lind: the ferry was safe',
    ],
    [
      'an aside that no comma closes',
      'Ann Lowe, speaking at the yearly dinner of the Harbour League bluntly called the ferry “a wreck”.',
      'Ann Lowe: the ferry “a wreck”',
    ],
    [
      'what comes before "but"',
      'Ann Lowe met her crew on the state of the pier by phone but the council warned that it was rotten.',
      'the council: that it was rotten',
    ],
    [
      'the chief of what he heads',
      'The editor-in-chief of the island paper Harbour Post, Bo Lind, wrote that the ferry was safe.',
      'Bo Lind: that the ferry was safe',
    ],
    [
      'who did something by writing',
      'Two songs were sung by Bo Lind, who reacted by writing on Chirper: “The ferry is safe.”',
      'Bo Lind: “The ferry is safe.”',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('an office before a name, of a body with "of" or "in" in it', () => {
  it.each([
    ['Castell Chamber of Trade President Ann Lowe said the pier was rotten.', 'Ann Lowe: the pier was rotten'],
    ['Castell Institute of Fisheries fellow Ann Lowe said the pier was rotten.', 'Ann Lowe: the pier was rotten'],
    ['Harbour Post editor in chief Ann Lowe said the pier was rotten.', 'Ann Lowe: the pier was rotten'],
    ['Harbour Editor-In-Chief Ann Lowe said the pier was rotten.', 'Ann Lowe: the pier was rotten'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

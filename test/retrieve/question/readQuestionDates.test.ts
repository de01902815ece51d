import { describe, expect, it } from 'vitest';
import { daysAskedOf, readQuestionDates, withYears } from '../../../src/retrieve/question/readQuestionDates.ts';

const articles = ['2031-07-16', '2031-12-24', '2032-12-25', '2033-05-02'];
const DAYS = {
  firstDay: '2031-07-16',
  lastDay: '2033-05-02',
  articlesWithin: async (ranges: readonly { from: string; to: string }[]) =>
    ranges.map(({ from, to }) => articles.filter((day) => from <= day && day <= to).length),
};

describe('withYears', () => {
  it.each([
    ['What did Crane say on 14 July?', 'What did Crane say on 14 July 2031?'],
    ['What did Crane say on July 14th?', 'What did Crane say on July 14th 2031?'],
    ['From 14 July to 2 May, who spoke?', 'From 14 July 2031 to 2 May 2033, who spoke?'],
    ['What was said in July?', 'What was said in July 2031?'],
    ['In late May, who spoke?', 'In late May 2033, who spoke?'],
  ])('adds the only year that fits: %s', async (question, dated) => {
    expect(await withYears(question, DAYS)).toBe(dated);
  });

  it.each([
    'What was said on 24 December?',
    'What was said on 1 July?',
    'What was said on 17 July?',
    'What was said on 14 July 1999?',
    'What was said in July 1999?',
    'What was said in December?',
    'What was said in June?',
    'May I ask what was said in part, on the march?',
    'What was said in May’s paper?',
  ])('leaves what has a year, or which several years or none fit: %s', async (question) => {
    expect(await withYears(question, DAYS)).toBe(question);
  });
});

it('leaves a question alone where no article is dated', async () => {
  const question = 'What did Crane say on 14 July?';
  expect(await withYears(question, { ...DAYS, firstDay: null, lastDay: null })).toBe(question);
});

describe('daysAskedOf', () => {
  it('has days on which something was said, not other dates', () => {
    expect(daysAskedOf('What did Crane say on 4 March 2031 and on May 7, 2031?')).toEqual(['2031-03-04', '2031-05-07']);
    expect(daysAskedOf('What did Crane say of the fire of 4 March 2031?')).toEqual([]);
    expect(daysAskedOf('What did Crane say on the quay in May 2031?')).toEqual([]);
  });
});

it('takes a month with its year for one in small letters too', () => {
  expect(readQuestionDates('what did crane say in may 2031, and on 3 july 2031')).toEqual(['2031-07-03', '2031-05']);
  expect(readQuestionDates('what may crane say, and who will march 3 miles')).toEqual([]);
});

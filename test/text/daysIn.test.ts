import { describe, expect, it } from 'vitest';
import { daysIn } from '../../src/text/daysIn.ts';

describe('daysIn', () => {
  // 2031-03-05 is a Wednesday.
  it.each([
    ['He left yesterday, and she leaves tomorrow.', ['2031-03-04', '2031-03-06']],
    ['It closed today.', ['2031-03-05']],
    ['They met on Tuesday.', ['2031-03-04']],
    ['They met on Wednesday.', ['2031-03-05']],
    ['They met last Wednesday.', ['2031-02-26']],
    ['They met on Thursday.', ['2031-02-27']],
    ['They meet next Thursday.', ['2031-03-06']],
    ['They met two days ago.', ['2031-03-03']],
    ['They met 10 days later.', ['2031-03-15']],
    ['It opened on 7 May.', ['2031-05-07']],
    ['It opened on May 7th, 2029.', ['2029-05-07']],
    ['It opened on 1st of January 2030.', ['2030-01-01']],
    ['It may open.', []],
  ])('%s', (text, days) => {
    expect(daysIn(text, '2031-03-05')).toEqual(days);
  });

  it('reads last week as each day of it', () => {
    const week = daysIn('It rained last week.', '2031-03-05');
    expect(week).toHaveLength(7);
    expect([week[0], week[6]]).toEqual(['2031-02-24', '2031-03-02']);
  });
});

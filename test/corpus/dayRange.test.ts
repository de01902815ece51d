import { expect, it } from 'vitest';
import { dayRange } from '../../src/corpus/dayRange.ts';

it('is a day, or all days of a month or a year', () => {
  expect(dayRange('2025-07-25')).toEqual({ first: '2025-07-25', last: '2025-07-25' });
  expect(dayRange(' 2024-02 ')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(dayRange('2025-02')).toEqual({ first: '2025-02-01', last: '2025-02-28' });
  expect(dayRange('2025-12')).toEqual({ first: '2025-12-01', last: '2025-12-31' });
  expect(dayRange('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' });
});

it('is nothing for what the calendar does not have, or is written otherwise', () => {
  for (const typed of ['', '2025-13', '2025-00', '2025-02-29', '2025-06-31', '25-07-2025', '2025-7', 'July', '20255'])
    expect(dayRange(typed)).toBeNull();
});

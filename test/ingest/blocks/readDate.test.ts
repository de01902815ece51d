import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/ingest/blocks/readDate.ts';

describe('readDate', () => {
  it.each([
    ['25 Jul 2025 04:13', '2025-07-25'],
    ['July 25, 2025', '2025-07-25'],
    ['Friday, 25th of July 2025', '2025-07-25'],
    ['Updated 9:14 AM EDT, Fri July 25, 2025', '2025-07-25'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['2023-11-18T23:33:09-08:00', '2023-11-18'],
    ['Sat, 18 Nov 2023 15:33:09 GMT', '2023-11-18'],
    ['2024/02/29', '2024-02-29'],
    ['06.05.2025', '2025-05-06'],
    ['25/7/2025', '2025-07-25'],
    ['7/25/2025', '2025-07-25'],
    ['3/3/2025', '2025-03-03'],
    ['posted 2 May 2024, updated 3 May 2024', '2024-05-02'],
  ])('%s', (text, date) => {
    expect(readDate(text)?.date).toBe(date);
  });

  it.each([
    'yesterday',
    'on Friday',
    'July 25',
    'July 2025',
    '30 February 2024',
    '3/4/2025',
    '2025',
    '12345-01-01',
    'Mayor 12, 2024',
  ])('%s is no date', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

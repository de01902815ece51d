import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/ingest/blocks/readByline.ts';

describe('readByline', () => {
  it.each([
    ['By Ann Lee', { author: 'Ann Lee' }],
    ['BY ANN O’NEIL AND BO DAHL', { author: 'Ann O’Neil and Bo Dahl' }],
    ['Written by Ann van der Berg', { author: 'Ann van der Berg' }],
    ['By Ann Lee in Doha and Bo Dahl in New York', { author: 'Ann Lee and Bo Dahl' }],
    ['Author: Ann Lee', { author: 'Ann Lee' }],
    ['25 Jul 2025 04:13', { date: '2025-07-25' }],
    ['Published: May 6, 2025 at 9:14 a.m. EDT', { date: '2025-05-06' }],
    ['Last updated on 6 May 2025', { date: '2025-05-06', isUpdate: true }],
    ['Doha, 25 July 2025', { date: '2025-07-25' }],
    ['By Ann Lee | 25 July 2025, 04:13 GMT', { author: 'Ann Lee', date: '2025-07-25' }],
    ['Posted on March 3, 2024 by Ann Lee', { author: 'Ann Lee', date: '2024-03-03' }],
    ['Ann Lee • May 6, 2025 • 4 min read', { author: 'Ann Lee', date: '2025-05-06' }],
    ['Ann Lee| Published HIGHLIGHTS', { author: 'Ann Lee' }],
    ['Source: Harbour Press Office', { source: 'Harbour Press Office' }],
    ['Lakeland City (Cable One) —', { outlet: 'Cable One' }],
  ])('%s', (text, byline) => {
    expect(readByline(text)).toEqual(byline);
  });

  it.each([
    'By Friday the river had risen',
    'By Monday',
    'By Then',
    'By contrast, Lakeland gained',
    'Nov. 4, 2014 The one that got away.',
    'Talks fail | What we know',
    'The vote was on May 6, 2025, she said.',
    'Ann Lee',
    'Standing by Ann Lee',
  ])('%s is none', (text) => {
    expect(readByline(text)).toBeNull();
  });
});

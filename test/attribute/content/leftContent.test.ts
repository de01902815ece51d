import { describe, expect, it } from 'vitest';
import { saidIn as said } from '../readArticle.ts';

describe('what stands before a verb and a comma', () => {
  it.each([
    'When it rained, Bo Lind laughed.',
    'But after the pier had shut, the sailors screamed.',
    'As the crew waited, the mayor explained.',
    'Because it was late, Bo Lind joked.',
  ])('is no more than when it was: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['If the toll falls, the pier will shut, Bo Lind said.', 'If the toll falls, the pier will shut'],
    ['When the pier shut, Bo Lind said, the crew left.', 'When the pier shut | the crew left'],
    ['If need be, Bo Lind said, it would close.', 'If need be | it would close'],
    ['The pier had shut, Bo Lind joked.', 'The pier had shut'],
  ])('is said: %s', (text, words) => {
    expect(said(text)).toEqual([`Bo Lind, paraphrase: ${words}`]);
  });
});

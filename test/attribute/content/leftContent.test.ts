import { describe, expect, it } from 'vitest';
import { saidIn as said } from '../readArticle.ts';

describe('what stands before a verb and a comma', () => {
  it.each([
    'When it rained, Bo Lind laughed.',
    'But after the pier had shut, the sailors screamed.',
    'As the crew waited, the mayor explained.',
    'Because it was late, Bo Lind joked.',
    'Two days after the storm, Bo Lind said.',
    'Poor Tom, Bo Lind said.',
  ])('is no more than when it was: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['If the toll falls, the pier will shut, Bo Lind said.', 'If the toll falls, the pier will shut'],
    ['When the pier shut, Bo Lind said, the crew left.', 'When the pier shut | the crew left'],
    ['If need be, Bo Lind said, it would close.', 'If need be | it would close'],
    ['The pier had shut, Bo Lind joked.', 'The pier had shut'],
    ['The pier leaks, Bo Lind said, pointing at the water.', 'The pier leaks'],
    [
      'And the ferry job marks his return to the harbour, Bo Lind said.',
      'And the ferry job marks his return to the harbour',
    ],
    ['Many of the boats, Bo Lind said, have been sold abroad.', 'Many of the boats | have been sold abroad'],
    [
      'That will hold up to a point, said Bo Lind, a sailor whose boats have sunk before.',
      'That will hold up to a point',
    ],
  ])('is said: %s', (text, words) => {
    expect(said(text)).toEqual([`Bo Lind, paraphrase: ${words}`]);
  });
});

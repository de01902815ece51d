import { describe, expect, it } from 'vitest';
import { joins } from '../../../../../src/retrieve/question/asked/words/joins.ts';

describe('what joins two names that are asked', () => {
  it.each([
    ' and ',
    ', and ',
    ' or ',
    ', or ',
    ' , or ',
    ',  or ',
    ',and ',
    ' and  ',
    ', ',
    '’s and ',
    '’ or the ',
    ' & ',
    ' vs. ',
    ' v ',
    ' n ',
  ])('“%s” does', (between) => expect(joins(between)).toBe(true));

  it.each([
    ' and Senator ',
    ', Dr. ',
    ' and the  governor ',
    ' or Deputy Mayor ',
    ' vs Mr ',
    ' and Col. ',
    ' and Mayor  ',
    ' and his boss ',
    ' n her  deputy ',
  ])('“%s” does, with a title', (between) => expect(joins(between)).toBe(true));

  it.each([
    '',
    ' ',
    ' nor ',
    ' band ',
    ' and',
    ' said and ',
    '; ',
    ' and his ',
    ' and my boss ',
    ' an ',
    ' and old ',
    ' and Mayor of ',
    ' and Senator Mayor Dr. ',
  ])('“%s” does not', (between) => expect(joins(between)).toBe(false));
});

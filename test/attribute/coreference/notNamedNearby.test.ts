import { describe, expect, it } from 'vitest';
import { lastSpoke, whoSpoke } from './whoSpoke.ts';

describe('who is named nearby does not speak for it', () => {
  it.each([
    [
      'a student without a name speaks on, not the site that was told',
      'A rower marched over Lisbon Bridge. ' +
        'One Castell College student – who gave no name – told Daily Rope Online that ' +
        'it rained.\nShe said: “I saw the boats.”',
      'one Castell College student (-) pronoun',
    ],
    ['a site is no “she”', 'Daily Rope Online came. She said it rained.', '?'],
    ['nor is a bridge', 'The crowd stopped at Lisbon Bridge. She said it rained.', '?'],
    [
      'the government of another land is not the one told of',
      'The Castell government had asked. The Norwegian central government said it was late.',
      'the Norwegian central government (-) nominal',
    ],
    ['“it” is none of several', 'A motion was put to MPs on Monday. It suggests that pressure grows.', '?'],
    ['who translates says nothing', 'The pier is shut, according to a Radio Nord translation.', '?'],
    ['nor who typed it', 'A transcript said the pier is shut.', '?'],
  ])('%s', (_name, text, who) => expect(lastSpoke(text)).toBe(who));

  it('takes no name from the heading of a section', () => {
    expect(whoSpoke('Teachers’ Voices\nThe teacher said it was late.')).toEqual(['the teacher (-) nominal']);
  });
});

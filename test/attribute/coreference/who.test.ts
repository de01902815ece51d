import { describe, expect, it } from 'vitest';
import { lastSpoke } from './whoSpoke.ts';

describe('"who" stands for', () => {
  it.each([
    [
      'the person, not the place',
      'Senator Ann Lowe of Vermont, who said it was late, left.',
      'Ann Lowe (Senator) named',
    ],
    [
      'the person, not where he or she is',
      'It is late, said Tom Reyes at the port of Oslo, who left.',
      'Tom Reyes (-) named',
    ],
    ['whom a description explains', 'We met Tom Reyes of Oslo, a sailor who said it was late.', 'Tom Reyes (-) named'],
    [
      'whom a longer description explains',
      'The vote was lost by Lena Orth, a professor at the university of Castell who says it is late.',
      'Lena Orth (professor at the university of Castell) named',
    ],
    [
      'people without a name',
      'The pier was lost by sailors of Oslo who say it is late.',
      'sailors of Oslo (-) nominal',
    ],
    ['the person, not the friend', 'A friend of Tom Reyes, who said it was late, left.', 'Tom Reyes (-) named'],
    [
      'the person, not the office',
      'A bill from the office of Senator Ann Lowe, who says it is late, failed.',
      'Ann Lowe (Senator) named',
    ],
    ['the one right before', 'Tom Reyes met Lena Orth, who said it was late.', 'Lena Orth (-) named'],
    ['a place, for want of people', 'It was the port of Oslo who said it was late.', 'Oslo (-) named'],
  ])('%s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('a name that comes after a description', () => {
  it.each([
    [
      'has it as its role',
      'It was late, according to an analyst at the bank, Sheila Ray.',
      'Sheila Ray (analyst at the bank) named',
    ],
    [
      'is that of somebody known',
      'Sheila Ray came. It was late, according to the analyst, Ray.',
      'Sheila Ray (analyst) named',
    ],
    ['may go on', 'It was late, according to a sailor, Tom Reyes of Oslo.', 'Tom Reyes (sailor) named'],
    [
      'has no day in its role',
      'On Sunday Chile’s envoy, Sheila Ray, said it was late.',
      'Sheila Ray (Chile’s envoy) named',
    ],
    [
      'may be of a body called after a day',
      'Sunday Choir’s leader, Sheila Ray, said it was late.',
      'Sheila Ray (Sunday Choir’s leader) named',
    ],
    [
      'is no second description',
      'It was late, according to an analyst at the bank, a sailor.',
      'an analyst at the bank (-) nominal',
    ],
    [
      'is no country',
      'It was late, according to the city’s largest paper, Chile.',
      'the city’s largest paper (-) nominal',
    ],
  ])('%s', (_what, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('whose claim, office or letter it is', () => {
  it.each([
    ['Smith’s claim that it was late is old.', 'Smith (-) named'],
    ['Ann Smith came. Smith’s claim that it was late is old.', 'Ann Smith (-) named'],
    ['Mayor Ann Smith came. Smith’s claim that it was late is old.', 'Ann Smith (Mayor) named'],
    ['Ann Smith came. Her claim that it was late is old.', 'Ann Smith (-) pronoun'],
    ['The mayor Ann Smith came. The mayor’s claim that it was late is old.', 'Ann Smith (mayor) nominal'],
    ['The sailors’ claim that it was late is old.', 'the sailors (-) nominal'],
    ['Zenaris came. Its claim that it was late is old.', 'Zenaris (-) pronoun'],
    ['The company Zenaris came. The company’s claim that it was late is old.', 'Zenaris (company) nominal'],
    ['According to an email from the Harbour Union, it was late.', 'Harbour Union (-) named'],
    ['According to the joint letter by Tom Reyes, it was late.', 'Tom Reyes (-) named'],
    ['Tom Reyes came. His office said it was late.', 'Tom Reyes’s office (-) nominal'],
    ['Tom Reyes came. His dog said it was late.', '?'],
    ['The mayor Tom Reyes came. The mayor’s office said it was late.', 'Tom Reyes’s office (-) nominal'],
    ['The mayor Tom Reyes came. The mayor’s dog said it was late.', '?'],
    ['President Max Orban came. Orban’s office said it was late.', 'Orban’s office (President’s office) named'],
    [
      'Admiral Tom Reyes met President Max Orban. Orban’s office said it was late.',
      'Orban’s office (President’s office) named',
    ],
    [
      'Max Orban met his wife, President Lena Orban. The Orban administration said it was late.',
      'Orban administration (President’s administration) named',
    ],
    [
      'President Max Orban came. The Orban administration said it was late.',
      'Orban administration (President’s administration) named',
    ],
    ['Max Orban came. The Orban administration said it was late.', 'Orban administration (-) named'],
    ['President Max Orban came. The Orban campaign said it was late.', 'Orban campaign (-) named'],
    ['According to a letter from Zenaris, it was late.', 'Zenaris (-) named'],
    ['According to a joint statement from Qatar and Egypt, it was late.', 'Qatar and Egypt (-) named'],
    ['According to a memo by the Harbour Union, it was late.', 'Harbour Union (-) named'],
    ['According to the letter from sailors, it was late.', 'sailors (-) nominal'],
    ['According to a report from Zenaris, it was late.', 'a report from Zenaris (-) nominal'],
  ])('%s', (text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('two who speak together', () => {
  it.each([
    ['Both Norway and Chile said it was late.', 'Norway and Chile (-) named'],
    ['The nurses and sailors said it was late.', 'nurses and sailors (-) named'],
    ['The nurses, sailors and pilots said it was late.', 'the nurses (-) nominal'],
  ])('are one speaker: %s', (text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

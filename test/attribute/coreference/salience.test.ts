import { describe, expect, it } from 'vitest';
import { lastSpoke } from './whoSpoke.ts';

describe('who a sentence is about, for the "he" of the next', () => {
  it.each([
    ['its subject', 'Tom Reyes met Karl Putnam.', 'Tom Reyes (-)'],
    ['its subject, before an adverb', 'Tom Reyes also met Karl Putnam.', 'Tom Reyes (-)'],
    ['its subject, before an aside', 'Tom Reyes, a pilot, met Karl Putnam.', 'Tom Reyes (pilot)'],
    ['an owner, for want of others', 'Tom Reyes’s boat sank.', 'Tom Reyes (-)'],
    ['its subject, before a clause', 'Tom Reyes, who lives in Oslo, met Karl Putnam.', 'Tom Reyes (-)'],
    ['its subject, before an age', 'Tom Reyes, 61, met Karl Putnam.', 'Tom Reyes (-)'],
    [
      'its subject, after an adverb and before an aside',
      'Later, Tom Reyes, a pilot, met Karl Putnam.',
      'Tom Reyes (pilot)',
    ],
    ['its subject, before brackets', 'Tom Reyes (left) met Karl Putnam.', 'Tom Reyes (-)'],
    [
      'its subject, before an aside with a clause',
      'Tom Reyes, a pilot who lives in Oslo, met Karl Putnam.',
      'Tom Reyes (pilot)',
    ],
    ['its subject, not whom he came with', 'With Tom Reyes, Karl Putnam left.', 'Karl Putnam (-)'],
    ['a man told of, where a woman told it', 'Lena Orth said that Tom Reyes met Karl Putnam.', 'Tom Reyes (-)'],
    ['nobody in quotes', 'Tom Reyes came. “Karl Putnam left,” Lena Orth said.', 'Tom Reyes (-)'],
  ])('%s: %s', (_who, before, expected) => {
    expect(lastSpoke(`${before} He said it was late.`)).toBe(`${expected} pronoun`);
  });
});

describe('a description that is the subject, for the "he" of the next sentence', () => {
  const met = 'Admiral Tom Reyes met Mayor Karl Putnam.';
  it.each([
    ['is whom it stands for', 'The mayor paused.', 'Karl Putnam (Mayor)'],
    ['with an adverb', 'The mayor also paused.', 'Karl Putnam (Mayor)'],
    ['after a time', 'At noon the mayor paused.', 'Karl Putnam (Mayor)'],
    ['after a thing that is one', 'The door shut. The mayor paused.', 'Karl Putnam (Mayor)'],
    ['the first of two', 'The mayor paused while the admiral sat.', 'Karl Putnam (Mayor)'],
    ['not beside a name that is the subject', 'Tom Reyes left while the mayor slept.', 'Tom Reyes (Admiral)'],
    ['before a name that is none', 'The admiral smiled at Karl Putnam.', 'Tom Reyes (Admiral)'],
    [
      'not where somebody named spoke',
      'It was cold, according to Karl Putnam, as the admiral slept.',
      'Karl Putnam (Mayor)',
    ],
    ['not behind a preposition', 'By the mayor sat dogs.', 'Tom Reyes (Admiral)'],
    ['not in quotes', '“The mayor paused,” it was said.', 'Tom Reyes (Admiral)'],
    ['not a thing', 'The door shut.', 'Tom Reyes (Admiral)'],
  ])('%s: %s', (_which, between, expected) => {
    expect(lastSpoke(`${met} ${between} He said it was late.`)).toBe(`${expected} pronoun`);
  });

  it('is not whom the pronoun cannot mean', () => {
    expect(lastSpoke('Admiral Tom Reyes met Mayor Lena Orth. The mayor paused. He said it was late.')).toBe(
      'Tom Reyes (Admiral) pronoun',
    );
  });
});

describe('what tells a woman or a man', () => {
  it.each(['Queen', 'Spokeswoman', 'Chairwoman', 'Congresswoman', 'Mrs.', 'Ms.'])('%s', (title) => {
    expect(lastSpoke(`${title} Lowe came. She said it was late.`)).toMatch(/^Lowe .* pronoun$/);
    expect(lastSpoke(`${title} Lowe came. He said it was late.`)).toBe('?');
  });

  it.each(['King', 'Spokesman', 'Chairman', 'Congressman', 'Mr.', 'Sir'])('%s', (title) => {
    expect(lastSpoke(`${title} Lowe came. He said it was late.`)).toMatch(/^Lowe .* pronoun$/);
    expect(lastSpoke(`${title} Lowe came. She said it was late.`)).toBe('?');
  });
});

import { describe, expect, it } from 'vitest';
import { lastSpoke } from './whoSpoke.ts';

describe('"he" and "she"', () => {
  it.each([
    [
      'a man with a name that women have too',
      'Bo Lind said the pier was safe. Senator Lindsay Holt called it “rotten”. He said it would sink.',
      'Lindsay Holt (Senator) pronoun',
    ],
    [
      'a woman with a name that men have too',
      'Ann Lowe said the pier was safe. Senator Robin Holt called it “rotten”. She said it would sink.',
      'Robin Holt (Senator) pronoun',
    ],
    [
      'nobody, where only a first name keeps the last speaker out',
      `President Voss came. Voss said the pier was safe.
“It is rotten,” said Tomas Holt, a pilot.
“I would not sail,” she said.`,
      '?',
    ],
    ['no programme', 'Bo Lind told Harbour Edition that it was late. Tom Reyes laughed. She said it was early.', '?'],
    [
      'no group, but who told of it before a long quote',
      `The old woman said sailors had mocked Harbour Christians.
“They came. They sang. They drank. They left,” she said.`,
      'the old woman (-) pronoun',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('"it"', () => {
  it.each([
    [
      'the team that just spoke',
      'The Norland council wants a pier. The survey team behind the map said it was deep. It said piers would sink.',
      'the survey team behind the map (-) pronoun',
    ],
    [
      'the body that is named since',
      'The team behind the map said the Norland council was late. It said piers would sink.',
      'Norland council (-) pronoun',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('one of a party', () => {
  it.each([
    ['who is named', 'The panel’s top Democrat, Ann Lowe, said it was late.', 'Ann Lowe (panel’s top Democrat) named'],
    [
      'who is named far behind',
      'The only Republican on the panel, Bo Lind, said it was late.',
      'Bo Lind (Republican on the panel) named',
    ],
    ['who is not', 'The Democrat said it was late.', 'the Democrat (-) nominal'],
  ])('%s', (_, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('an office before its holder is named', () => {
  it.each([
    [
      'is not that of another country’s',
      'The prime minister said it was late. Irish Prime Minister Ann Lowe came.',
      'the prime minister (-) nominal',
    ],
    [
      'is, where the country is told',
      'The Irish prime minister said it was late. Irish Prime Minister Ann Lowe came.',
      'Ann Lowe (Irish Prime Minister) nominal',
    ],
    ['is, where it is of no country', 'The mayor said it was late. Mayor Ann Lowe came.', 'Ann Lowe (Mayor) nominal'],
  ])('%s', (_, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

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
    'Since it rained, Bo Lind joked.',
    'Before it rained, Bo Lind joked.',
    'Though it rained, Bo Lind joked.',
    'Once it rained, Bo Lind joked.',
    'If it rained, Bo Lind joked.',
    'And poor Tom, Bo Lind said.',
    'In May, Bo Lind found only flaws.',
    'It rained for days. By the old mill, said Bo Lind.',
    'And two weeks of rain, Bo Lind said.',
    'By the old mill, said Bo Lind.',
    'In May, Bo Lind found flaws.',
    'In May, a panel found new flaws.',
  ])('is no more than when it was: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['If the toll falls, the pier will shut, Bo Lind said.', 'If the toll falls, the pier will shut'],
    ['When the pier shut, Bo Lind said, the crew left.', 'When the pier shut | the crew left'],
    ['If need be, Bo Lind said, it would close.', 'If need be | it would close'],
    ['The pier had shut, Bo Lind joked.', 'The pier had shut'],
    ['The pier leaks, Bo Lind said, pointing at the water.', 'The pier leaks'],
    ['The pier leaks; Bo Lind said.', 'The pier leaks'],
    ['As a mother, I fear the pier, Bo Lind said.', 'As a mother, I fear the pier'],
    ['The long birthdays of old, Bo Lind said.', 'The long birthdays of old'],
    ['And it rained, Bo Lind said.', 'And it rained'],
    ['When it rained, and it rained long, Bo Lind said.', 'When it rained, and it rained long'],
    ['The pier had shut, Bo Lind said Monday.', 'The pier had shut'],
    ['The pier had shut, Bo Lind said sadly Monday.', 'The pier had shut'],
    ['The pier had shut, Bo Lind told a crew.', 'The pier had shut'],
    ['By the old mill and the pier, said Bo Lind.', 'By the old mill and the pier'],
    ['If so, Bo Lind said, the pier will close.', 'If so | the pier will close'],
    ['And many of the boats, Bo Lind said, have sunk.', 'And many of the boats | have sunk'],
    ['On Monday, Bo Lind said, the pier shut.', 'the pier shut'],
    ['Last week, Bo Lind said, the pier shut.', 'the pier shut'],
    ['Quite often, Bo Lind said, the pier shut.', 'the pier shut'],
    ['By the mill, Bo Lind said, the pier shut.', 'the pier shut'],
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

describe('what stands before “according to”', () => {
  it.each([
    ['The pier is shut according to Bo Lind.', 'Bo Lind, paraphrase: The pier is shut'],
    ['The pier is shut according to Bo Lind on Monday.', 'Bo Lind, paraphrase: The pier is shut'],
    ['The pier leaked badly according to Bo Lind.', 'Bo Lind, paraphrase: The pier leaked badly'],
    ['The pier has “sunk” according to Bo Lind.', 'Bo Lind, mixed: The pier has “sunk”'],
    ['The pier sank according to Bo Lind speaking.', 'Bo Lind, paraphrase: The pier sank'],
    ['The pier was lost in the rain according to the mayor.', 'the mayor, paraphrase: The pier was lost in the rain'],
    ['The pier is shut according to the council.', 'the council, paraphrase: The pier is shut'],
    ['The pier is shut according to a statement posted on Monday.', '?, paraphrase: The pier is shut'],
    ["The pier is shut according to the union's figures.", "the union's figures, paraphrase: The pier is shut"],
  ])('is told by who can tell: %s', (text, line) => {
    expect(said(text)).toEqual([line]);
  });

  it.each([
    'The crew played according to the rules.',
    'The crew played according to a plan.',
    'The pier is shut according to the statement.',
    'A shut pier according to Bo Lind.',
    'A shut pier according to a statement posted on Monday.',
    'The pier shutting early according to Bo Lind.',
    'The pier will close according to Bo Lind to save the boats.',
    'The pier is shut according to the Harbour Union and the toll falls.',
  ])('is told by nobody where it is no clause, or more follows: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a quote before a verb', () => {
  it.each([
    [
      '“They shot at us,” a witness who gave no name told the agency.',
      'a witness who gave no name, quote: “They shot at us,”',
    ],
    ['The pier was “broken,” Bo Lind said.', 'Bo Lind, mixed: The pier was “broken,”'],
    ['The pier was “broken”, Bo Lind said.', 'Bo Lind, mixed: The pier was “broken”'],
    ['“It is late,” Bo Lind wrote the mayor.', 'Bo Lind, quote: “It is late,”'],
    [
      'Bo Lind spoke. “The pier leaks. They have no choice,” he said.',
      'Bo Lind, quote: “The pier leaks. They have no choice,”',
    ],
    [
      'It was old, and his view was “It will be shut,” Bo Lind said.',
      'Bo Lind, mixed: It was old, and his view was “It will be shut,”',
    ],
    ['“Shut it!” Bo Lind said.', 'Bo Lind, quote: “Shut it!”'],
    [
      'The pier is “a broken thing that nobody here would want to keep” Bo Lind said.',
      'Bo Lind, mixed: The pier is “a broken thing that nobody here would want to keep”',
    ],
    ['He has “no hope” and “no money,” Bo Lind said.', 'Bo Lind, mixed: He has “no hope” and “no money,”'],
    ['“No hope” is left, Bo Lind said.', 'Bo Lind, mixed: “No hope” is left'],
    [
      '“The pier leaks. They have no choice” but to close it, Bo Lind said.',
      'Bo Lind, mixed: “The pier leaks. They have no choice” but to close it',
    ],
  ])('is said: %s', (text, line) => {
    expect(said(text)).toEqual([line]);
  });

  it.each(['The pier was “broken” Bo Lind said.', '“They shot at us” a witness who gave no name told the agency.'])(
    'is not where no comma or stop ends it: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it.each([
    'a firm which runs the pier said on Monday.',
    'a firm which runs the pier wrote.',
    'a firm which runs the pier told the agency.',
  ])('is said by who has a clause of their own: %s', (rest) => {
    expect(said(`“They shot at us,” ${rest}`)).toEqual([expect.stringMatching(/quote: “They shot at us,”$/)]);
  });

  it('is not said where who has a clause of their own follows no quote that a comma ends', () => {
    expect(said('“They shot at us” a witness who had not slept told the agency.')).toEqual([]);
    expect(said('The “Queen,” sold, and a witness who had not slept told the agency.')).toEqual([]);
    expect(said('The sign “Bo Lind said so” fell.')).toEqual([]);
  });

  it.each(['The pier was old: ', 'The pier, ', 'The pier — ', 'The pier was old. '])(
    'is a sentence of its own with a capital, behind “%s”',
    (before) => {
      expect(said(`${before}“It will be shut,” Bo Lind said.`)).toEqual(['Bo Lind, quote: “It will be shut,”']);
    },
  );

  it.each(['His view was: “it will be shut,”', 'His view was “It will be shut,”', 'It was old, “so I will shut it,”'])(
    'goes on with the words before it, without a mark or a capital: %s',
    (words) => {
      expect(said(`${words} Bo Lind said.`)).toEqual([`Bo Lind, mixed: ${words}`]);
    },
  );
});

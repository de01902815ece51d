import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

/** One line a statement: who, and what. */
function said(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${words(content)}`);
}

describe('the words before a verb that are one noun phrase', () => {
  it.each([
    [
      'Castell’s harbour chief warned on Monday that the pier was shut.',
      'Castell’s harbour chief: that the pier was shut',
    ],
    ['“It sank,” the newly elected Mayor of Castell, Ann Lowe, told the crew.', 'Ann Lowe: “It sank,”'],
    [
      'Ann Lowe, who fears that short- and long-range boats that take part in races may sink, praised Bo Lind.',
      'Ann Lowe: Bo Lind',
    ],
    [
      'Bo Lind wants to rest, a step union officials have called late.',
      'Bo Lind: to rest, a step union officials have called late',
    ],
    ['Ann Lowe told the crew after the May 4 vote that the pier was shut.', 'Ann Lowe: that the pier was shut'],
    ['The union had rejected Ann Lowe’s offers and wants her to leave.', 'the union: her to leave'],
    ['Few in Castell said they knew of it.', 'few in Castell: they knew of it'],
    ['Harbour officials are worried that it may sink.', 'harbour officials: that it may sink'],
    ['Bo Lind is looking for sailors believed to be lost.', '?: sailors | to be lost'],
  ])('%s', (text, expected) => {
    expect(
      said(text)
        .at(-1)
        ?.replace(/^Harbour/, 'harbour'),
    ).toBe(expected);
  });

  it('what somebody has a claim to is nothing that they say', () => {
    expect(said('Bo Lind compared it to Norland’s claim to the outer islands.')).toEqual([]);
  });
});

describe('whose verb it is', () => {
  it.each([
    [
      'behind "and" in a clause of a pronoun',
      'The board voted to remove Bo Lind, days after he left his post and denounced the plan.',
      'Bo Lind: the plan',
    ],
    [
      'behind who was heard',
      'Norland was silent, its absence noteworthy after a harbour official was heard on tape praising the union.',
      'a harbour official: the union',
    ],
    [
      'behind a clause that ends at the comma',
      'Ann Lowe, who was in Oslo when Bo Lind announced the closure of the pier, said the plan was late.',
      'Ann Lowe: the plan was late',
    ],
    [
      'of a document that two signed',
      'The letter she and Bo Lind signed said the pier was shut.',
      'the letter: the pier was shut',
    ],
    [
      'of "who" behind a dash',
      'It was a talk with Ann Lowe – who often calls Bo Lind “a poor friend.”',
      'Ann Lowe: Bo Lind “a poor friend.”',
    ],
    [
      'of "who" behind people that something hangs on',
      'It is in the hands of rebels who say it will sink.',
      'rebels: it will sink',
    ],
    [
      'of "who" behind what a place is called',
      'It did not please sailors on Harbour Square, known as the Yard, who want Bo Lind out.',
      'sailors on Harbour Square: Bo Lind out',
    ],
    [
      'behind an opening clause with words in marks',
      'Even as she hailed what she called “a true friend,” Bo Lind hinted at other issues.',
      'Bo Lind: other issues',
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('before a colon', () => {
  it.each([
    ['Radio Castell’s Ann Lowe reports: “It was late and cold in the harbour.”', 'Ann Lowe'],
    ['Mayor Ann Lowe after taking a thread off Bo Lind’s coat: “Now it is as it should be.”', 'Ann Lowe'],
    [
      'After speaking of the pier, Bo Lind ended with a line from his father: “All that lasts is the sea.”',
      'Bo Lind’s father',
    ],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)?.split(':')[0]).toBe(expected);
  });
});

describe('a name that is longer, or has a verb to itself', () => {
  it.each([
    ['Ben and Lowe’s said it was late.', 'Ben and Lowe’s: it was late'],
    [
      'Ann Lowe, who also spoke in Castell, said Lind, 18, was hurt at least six times.',
      'Ann Lowe: Lind, 18, was hurt at least six times',
    ],
    ['It was the second night of a curfew, a step Voss said was late.', 'Voss: a step | was late'],
    ['The Rev. Tom Lind, 58, came. He said it was late.', 'Tom Lind: it was late'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('who says what an -ing tells', () => {
  it.each([
    [
      'a report that something hangs on',
      'It came after a storm over a report saying it was late.',
      'a report: it was late',
    ],
    ['a report on a body', 'It came after the report on Zenaris alleging theft.', 'the report on Zenaris: theft'],
    [
      'about so many of a group',
      'With nearly half of the sailors saying it is late, Ann Lowe left.',
      'half of the sailors: it is late',
    ],
  ])('%s', (_who, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });

  it('and nobody what is part of something announced', () => {
    expect(said('As part of the changes announced on Monday, Zenaris will close.')).toEqual([]);
  });
});

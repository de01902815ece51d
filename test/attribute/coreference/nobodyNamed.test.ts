import { describe, expect, it } from 'vitest';
import { lastSpoke, whoSpoke } from './whoSpoke.ts';

/** Who made each statement, by name; "?" for nobody. */
const names = (text: string): string[] => whoSpoke(text).map((line) => line.replace(/ \([^)]*\) \w+$/, ''));
const lastName = (text: string): string => names(text).at(-1) ?? 'no statement';

describe('who is named in what is said', () => {
  it.each([
    ['in a quote', 'Tom Reyes said it was cold. Karl Putnam left. “I have talked to Karl,” he said.', 'Tom Reyes'],
    [
      'in a quote, by surname',
      'Tom Reyes said it was cold. Karl Putnam left. “I have talked to Putnam,” he said.',
      'Tom Reyes',
    ],
    [
      'in a clause behind the pronoun',
      'Tom Reyes said it was cold. Karl Putnam left. He said Karl Putnam was late.',
      'Tom Reyes',
    ],
    ['with nobody left who spoke', 'Tom Reyes came.\nKarl Putnam left. “I have talked to Karl,” he said.', '?'],
    ['as an owner', 'Karl Putnam left. He said that Putnam’s boat was late.', 'Karl Putnam'],
    ['as whose team speaks', 'Karl Putnam left. His team said that Putnam was late.', 'Karl Putnam’s team'],
  ])('does not say it: %s', (_how, text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('a line without a full stop', () => {
  it.each([
    ['Tom Reyes said it was cold.\nKarl Putnam outside the hall on Friday\nHe said it was late.', 'Tom Reyes'],
    ['Tom Reyes said it was cold.\nKarl Putnam, who called it a day, outside\nHe added that it was late.', 'Tom Reyes'],
  ])('is a caption, which makes nobody salient: %j', (text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('whose words a document holds', () => {
  it.each([
    ['Ann Lowe wrote to the crew in an email that said “It is late.”', 'Ann Lowe'],
    ['The crew received an email that said “It is late.”', '?'],
    ['Ann Lowe sent an email that said “It is late.”', 'Ann Lowe'],
    ['Zenaris issued a statement on Monday. It rained. “It is late,” the statement said.', 'Zenaris'],
    ['A statement by Zenaris and Norland came on Monday. “It is late,” the statement said.', 'Zenaris and Norland'],
    ['Zenaris issued a statement on Monday. “It is late,” the letter said.', 'the letter'],
    ['Zenaris published the emails. “It is late,” the emails said.', 'the emails'],
    ['Public speeches showed that it was late.', '?'],
    ['A harbour service statement said it was late.', 'a harbour service statement'],
    ['Ann Lowe received the following statement: “It is late and we are cold.”', '?'],
    ['Ann Lowe made the following statement: “It is late and we are cold.”', 'Ann Lowe'],
    ['Ann Lowe faces an indictment alleging that she was late.', 'an indictment'],
    ['Ann Lowe filed a lawsuit alleging that Zenaris was late.', 'Ann Lowe'],
    ['In a statement read to the court he said that it was late.', '?'],
  ])('%s', (text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('no statement of anybody', () => {
  it.each([
    ['an aside that asks', 'When challenged by the Harbour Union to go, he left.'],
    ['an "it" that stands for nothing', 'Zenaris met. It is impossible to know whether they were late.'],
    ['a deed that was done to somebody', 'The boat was sold to discuss the fee.'],
    ['what a noun is related to', 'The court kept documents related to the harbour.'],
    ['a number', 'Twice as many patients sought help.'],
  ])('%s', (_what, text) => {
    expect(names(text)).toEqual([]);
  });

  it('not whom it was put to, nor where', () => {
    expect(names('“We will see,” Ann Lowe told Radio Nord when asked whether she would stay.')).toEqual([
      'Ann Lowe',
      '?',
    ]);
    expect(names('Karl Putnam left. Asked why he chose to go, Ann Lowe said it was late.')).toEqual(['?', 'Ann Lowe']);
    expect(names('When asked by a reporter whether it was late, Ann Lowe left.')).toEqual(['a reporter']);
  });
});

describe('whose verb it is', () => {
  it.each([
    ['Sailors went after the firms using rules put in place to fight fog, and accused the firms of theft.', 'sailors'],
    ['A report was sent to the port; Ann Lowe read it and said that it was late.', 'Ann Lowe'],
    ['Late on Sunday, the mayor Ann Lowe, in a letter, announced that it was late.', 'Ann Lowe'],
    ['The Harbour Union won. A Zenaris government would leave. The government said it was late.', 'the government'],
    ['Head of the Harbour Department Ann Lowe said it was late.', 'Ann Lowe'],
    ['Senator from Castell Ann Lowe said it was late.', 'Ann Lowe'],
    ['Although said it was late.', '?'],
    ['Voters who support Karl Putnam left.', 'voters'],
    ['Zenaris estimates its crew at ten.', 'Zenaris'],
  ])('%s', (text, expected) => {
    expect(lastName(text)).toBe(expected);
  });

  it('gives the office that stands before the name', () => {
    expect(lastSpoke('Head of the Harbour Department Ann Lowe said it was late.')).toBe(
      'Ann Lowe (Head of the Harbour Department) named',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile, whoSpoke } from './whoSpoke.ts';

describe('"he" and "she"', () => {
  it.each([
    ['the one of that gender', 'Tom Reyes came. Lena Orth came. He said it was late.', 'Tom Reyes (-) pronoun'],
    ['neither of two', 'Tom Reyes came. Karl Putnam came. He said it was late.', '?'],
    ['the subject of a sentence', 'Tom Reyes met Karl Putnam. He said it was late.', 'Tom Reyes (-) pronoun'],
    ['whom a first name leaves open', 'Leslie Ek came. She said it was late.', 'Leslie Ek (-) pronoun'],
    ['whom a role tells', 'Chairwoman Lowe came. She said it was late.', 'Lowe (Chairwoman) pronoun'],
    ['whom a title tells', 'Mr. Lowe came. He said it was late.', 'Lowe (-) pronoun'],
    [
      'whom no first name tells, where the surname is one',
      'Mayor Warren came. She said it was late.',
      'Warren (Mayor) pronoun',
    ],
    [
      'not a place with a name like a person’s',
      'Tom Reyes came. Scarborough Shoal is calm. He said it was late.',
      'Tom Reyes (-) pronoun',
    ],
    [
      'a person called by the surname before',
      'Harlan Brook came. Brook sat. He said it was late.',
      'Harlan Brook (-) pronoun',
    ],
    [
      'whoever spoke, not who was talked of',
      'Ann Lowe said that Lena Orth left. She sat. She said it was late.',
      'Ann Lowe (-) pronoun',
    ],
    [
      'whom a sentence is about, not who speaks in a clause of it',
      'Ann Lowe replied to reports that Lena Orth planned to leave. She said it was late.',
      'Ann Lowe (-) pronoun',
    ],
    [
      'who is praised, where he alone can be meant',
      'Zenaris praised Tom Reyes. He said it was late.',
      'Tom Reyes (-) pronoun',
    ],
    [
      'not whom he accuses',
      'Tom Reyes came. Karl Putnam left. He accused Karl Putnam of theft.',
      'Tom Reyes (-) pronoun',
    ],
    [
      'who may accuse his own team',
      'Karl Putnam left. He accused Karl Putnam’s team of theft.',
      'Karl Putnam (-) pronoun',
    ],
    [
      'who comes after a clause in front',
      'In a letter that he wrote, Tom Reyes came. He said it was late.',
      'Tom Reyes (-) pronoun',
    ],
    ['who is only named later', 'In Oslo he said it was late, Tom Reyes wrote.', 'Tom Reyes (-) named'],
    [
      'a description that is the subject',
      'The admiral Tom Reyes met Karl Putnam. The admiral paused. He said it was late.',
      'Tom Reyes (admiral) pronoun',
    ],
    ['somebody twelve sentences ago', `Tom Reyes came.${meanwhile(11)} He said it was late.`, 'Tom Reyes (-) pronoun'],
    ['nobody longer ago', `Tom Reyes came.${meanwhile(12)} He said it was late.`, '?'],
    [
      'somebody called by the surname some sentences ago',
      `Quill Brook came. Brook left.${meanwhile(4)} He said it was late.`,
      'Quill Brook (-) pronoun',
    ],
    [
      'nobody by a name that may be a place’s, some sentences ago',
      `Quill Brook came.${meanwhile(4)} He said it was late.`,
      '?',
    ],
    [
      'nobody, where an aside has no verb after it',
      'We met Tom Reyes, a pilot, and Karl Putnam. He said it was late.',
      '?',
    ],
    ['nobody, where two fit equally', 'We met Tom Reyes and Karl Putnam. He said it was late.', '?'],
    ['nobody of the other gender by title', 'Mr. Lowe came. She said it was late.', '?'],
    ['nobody of the other gender by role', 'Chairwoman Lowe came. He said it was late.', '?'],
    ['nobody whose first name suggests otherwise', 'Ann Lowe came. He said it was late.', '?'],
    ['no body', 'Harbour Trade Union met. He said it was late.', '?'],
    ['no bare name that is no woman’s', 'Zenaris said it was late. She said it was cold.', '?'],
    [
      'a woman by her first name alone, who spoke',
      'Melanie said it was late. She said it was cold.',
      'Melanie (-) pronoun',
    ],
    [
      'not the man, where an aside tells of a chairwoman',
      'Leslie Ek, the bank’s chairwoman, came. He said it was late.',
      '?',
    ],
    [
      'not the man, where a role joined by hyphens tells of a woman',
      'Leslie Ek, a Texas-born businesswoman, came. He said it was late.',
      '?',
    ],
    ['somebody, where the line breaks off', 'Tom Reyes came. It is late, he said', 'Tom Reyes (-) pronoun'],
    [
      'who spoke as a pronoun, not who was talked of',
      'Ann Lowe came. It rained when she said that Lena Orth had left. She said it was cold.',
      'Ann Lowe (-) pronoun',
    ],
    [
      'who spoke as a pronoun, not whose farm it was',
      'Ann Lowe came. It rained when she said it was late at Lena Orth’s farm. She said it was cold.',
      'Ann Lowe (-) pronoun',
    ],
    [
      'whom she told it, not who it was about',
      'Lena Orth told Tom Reyes that Karl Putnam had left. He said it was late.',
      'Tom Reyes (-) pronoun',
    ],
    [
      'who told it, not whom he told it',
      'Tom Reyes told Karl Putnam that Jon Voss had left. He said it was late.',
      'Tom Reyes (-) pronoun',
    ],
  ])('mean %s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });

  it('look ahead in a sentence that opens with what belongs to its end', () => {
    const ahead = 'he said it was late, Tom Reyes was gone.';
    expect(whoSpoke(`In Oslo, where ${ahead}`)).toEqual(['Tom Reyes (-) pronoun']);
    expect(whoSpoke(`OSLO — In Oslo, where ${ahead}`)).toEqual(['Tom Reyes (-) pronoun']);
    expect(whoSpoke(`Oslo, where ${ahead}`)).toEqual(['?']);
    expect(whoSpoke(`In the town of Karl Putnam, where ${ahead}`)).toEqual(['Karl Putnam (-) pronoun']);
  });

  it.each([
    ['An official said it was late. She said it was cold.', 'an official (-) pronoun'],
    ['A nurse said it was late. She said it was cold.', 'a nurse (-) pronoun'],
    [
      'One official said it was late. Another official said it was dark. He said it was cold.',
      'another official (-) pronoun',
    ],
    [`An official said it was late.${meanwhile(1)} She said it was cold.`, 'an official (-) pronoun'],
    [`An official said it was late.${meanwhile(2)} She said it was cold.`, '?'],
    ['Ann Lowe came. An official said it was late. She said it was cold.', 'an official (-) pronoun'],
    ['An official said it was late. Ann Lowe came. She said it was cold.', 'Ann Lowe (-) pronoun'],
    ['The officials said it was late. She said it was cold.', '?'],
    ['A report said it was late. She said it was cold.', '?'],
    ['A video of the pier said it was late. She said it was cold.', '?'],
  ])('mean somebody who spoke without a name: %s', (text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('"it" and "its"', () => {
  it.each([
    ['a body, not a person', 'Zenaris met Tom Reyes. It said it was late.', 'Zenaris (-) pronoun'],
    ['not whom it accuses', 'Zenaris came. Norland Gas left. It accused Norland Gas of theft.', 'Zenaris (-) pronoun'],
    ['a body two sentences ago', `Zenaris came.${meanwhile(1)} It said it was late.`, 'Zenaris (-) pronoun'],
    ['nothing longer ago', `Zenaris came.${meanwhile(2)} It said it was late.`, '?'],
    ['whose leadership speaks', 'Zenaris met. Its leadership said it was late.', 'Zenaris’s leadership (-) nominal'],
    [
      'a body whose kind is told',
      'The Harbour Trade Union, a trade group, came. It said it was late.',
      'Harbour Trade Union (trade group) pronoun',
    ],
    [
      'a body that is called a member',
      'The Harbour Trade Union met. Member HTU said it was late. It said it was cold.',
      'Harbour Trade Union (Member) pronoun',
    ],
    ['a country', 'Chile, an island nation, slept. It said it was late.', 'Chile (-) pronoun'],
    ['not a person with a role', 'Mayor Lowe came. It said it was late.', '?'],
  ])('mean %s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('"he" behind what somebody’s is', () => {
  it.each([
    ['Tom Reyes praised the pier.', 'It would not save Karl Putnam’s seat, he said.', 'Tom Reyes (-) pronoun'],
    ['Tom Reyes said he had met Karl Putnam.', 'Karl Putnam’s boats would sink, he said.', 'Tom Reyes (-) pronoun'],
  ])('%s %s', (before, text, expected) => expect(lastSpoke(`${before}\n\n${text}`)).toBe(expected));
});

import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

/** One line a statement: who, in which role, how resolved. */
function whoIn(text: string): string[] {
  return readArticle(text).statements.map(({ speaker }) =>
    speaker === null ? '?' : `${speaker.name} (${speaker.role ?? '-'}) ${speaker.resolved}`,
  );
}

describe('names', () => {
  it.each([
    [
      'a particle written small',
      'Mayor Jon de Vario came late. De Vario said the pier was shut.',
      'Jon de Vario (Mayor) named',
    ],
    [
      'a particle in the middle of a sentence',
      'Mayor Jon de Vario came late. On Friday, de Vario said the pier was shut.',
      'Jon de Vario (Mayor) named',
    ],
    [
      'several particles',
      'Harbour minister Ursula van der Laan came late. Van der Laan said the pier was shut.',
      'Ursula van der Laan (Harbour minister) named',
    ],
    [
      'an Arabic article',
      'Ambassador Sami al-Qadri came late. Al-Qadri said the pier was shut.',
      'Sami al-Qadri (Ambassador) named',
    ],
    [
      'a surname without its article',
      'Ambassador Sami al-Qadri came late. Qadri said the pier was shut.',
      'Sami al-Qadri (Ambassador) named',
    ],
    [
      '"da"',
      'We met Governor Luiz da Gama on Monday in the old town. Da Gama said the pier was shut.',
      'Luiz da Gama (Governor) named',
    ],
    [
      'a first name that is a particle elsewhere',
      'Ben Larsen came with Tom Larsen. Ben Larsen said the pier was shut.',
      'Ben Larsen (-) named',
    ],
    [
      'a surname that is an office',
      'Rep. Peter King of Ohio said the pier was shut. King said nobody had asked him.',
      'Peter King (Rep.) named',
    ],
    [
      'a nickname',
      'Rep. Robert “Bobby” Lind came late. Lind said the pier was shut.',
      'Robert “Bobby” Lind (Rep.) named',
    ],
    ['an initial', 'Ann E. Lowe, a pilot, came late. Ann Lowe said the pier was shut.', 'Ann E. Lowe (pilot) named'],
    [
      'the office holder after "of"',
      'Secretary of State Ann Lowe said the pier was shut in May.',
      'Ann Lowe (Secretary of State) named',
    ],
    [
      'a department with its field',
      'The Department for Harbours said the pier was shut.',
      'Department for Harbours (-) named',
    ],
    [
      'a department whose name holds an office',
      'The Castell Police Department said the pier was shut.',
      'Castell Police Department (-) named',
    ],
    [
      'a body by its kind',
      'The Center for Coastal Progress met. The Center said the pier was shut.',
      'Center for Coastal Progress (-) named',
    ],
    [
      'a surname that is a kind of body',
      'Castell Mayor Tom Guardian said the pier was shut.',
      'Tom Guardian (Castell Mayor) named',
    ],
    ['no day', 'On Monday Zenaris said the pier was shut.', 'Zenaris (-) named'],
    [
      'a body by its capitals',
      'The Harbour Workers Union met. The HWU said the pier was shut.',
      'Harbour Workers Union (-) named',
    ],
  ])('joins %s', (_name, text, expected) => {
    expect(whoIn(text).at(-1)).toBe(expected);
  });

  it('keeps two of one surname apart by title, office and who came first', () => {
    expect(
      whoIn('President Voss met Lena Voss. Ms. Voss said the pier was shut. President Voss said it was open.'),
    ).toEqual(['Lena Voss (-) named', 'Voss (President) named']);
    const meanwhile = 'The port was busy all day long and ships waited. '.repeat(10);
    const family = `Tom Reyes came to the port. ${meanwhile}His brother Al Reyes came too. ${meanwhile}`;
    expect(whoIn(`${family}Reyes said the pier was shut.`)).toEqual(['Tom Reyes (-) named']);
    expect(whoIn(`${family}Al Reyes waved. Reyes said the pier was shut.`)).toEqual(['Reyes (-) named']);
  });

  it('keeps the people of two articles apart', () => {
    const first = readArticle('Mayor Tim Scott said the pier was shut. Scott said it would open.', 'a').statements;
    const second = readArticle(
      'Lena Scott, a pilot, said the pier was shut. Scott said it would open.',
      'b',
    ).statements;
    expect([...first, ...second].map(({ speaker }) => speaker?.name)).toEqual([
      'Tim Scott',
      'Tim Scott',
      'Lena Scott',
      'Lena Scott',
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['The unseen Scott said the pier was shut.', 'Scott (-) named'],
    ['Meanwhile nonpartisan Harbour Watch said the pier was shut.', 'Harbour Watch (-) named'],
    ['Radio Nord’s Ann Lowe said the pier was shut.', 'Ann Lowe (Radio Nord) named'],
    ['The liberal Harbour Institute’s Ann Lowe said the pier was shut.', 'Ann Lowe (Harbour Institute) named'],
    ['His rival Ann Lowe said the pier was shut.', 'Ann Lowe (-) named'],
    [
      'Rival Ann Lowe came. Ann Lowe, the mayor of Castell, said the pier was shut.',
      'Ann Lowe (mayor of Castell) named',
    ],
    [
      'Former minister Ann Lowe, now an envoy, came. The envoy Ann Lowe said the pier was shut.',
      'Ann Lowe (envoy) named',
    ],
    [
      'On Monday Sen. Ann Lowe (R-Tex.) told reporters at the port that the pier was shut.',
      'Ann Lowe (Sen., R-Tex.) named',
    ],
    ['The judge Reyes was thinking of had left. Reyes said the pier was shut.', 'Reyes (-) named'],
    ['Rival candidates Sen. Ann Lowe and Gov. Tom Reyes came. Lowe said the pier was shut.', 'Ann Lowe (Sen.) named'],
    [
      'Tom Reyes, the director for safety and harbour law at the Castell Institute, said the pier was shut.',
      'Tom Reyes (director for safety and harbour law at the Castell Institute) named',
    ],
    ['Rep. Ann Lowe, D-N.Y., a long-shot candidate, said the pier was shut.', 'Ann Lowe (Rep., D-N.Y.) named'],
    [
      'The pro-port Harbour Leader, Castell’s largest newspaper, said the pier was shut.',
      'the pro-port Harbour Leader (-) nominal',
    ],
    [
      'Tom Reyes, the founder and president of Harbour Watch, said the pier was shut.',
      'Tom Reyes (founder and president of Harbour Watch) named',
    ],
  ])('%s', (text, expected) => {
    expect(whoIn(text).at(-1)).toBe(expected);
  });
});

describe('descriptions', () => {
  it.each([
    [
      'the one who holds the role',
      'Mayor Jon de Vario met Governor Ann Lowe. The mayor said the pier was shut.',
      'Jon de Vario (Mayor) nominal',
    ],
    [
      'a title that was short before',
      'On Monday Sen. Ann Lowe met Mayor Tom Reyes in the old port. The senator said the pier was shut.',
      'Ann Lowe (Sen.) nominal',
    ],
    [
      'the one named by then',
      'Mayor Tom Reyes came. The mayor said the pier was shut. Lund is led by Mayor Ann Lowe.',
      'Tom Reyes (Mayor) nominal',
    ],
    [
      'whom a description explains',
      'It is late, said Gov. Tom Reyes of Ohio, a sailor who thinks the pier is shut.',
      'Tom Reyes (Gov.) named',
    ],
    [
      'a professor at a place',
      'The vote was lost by Lena Orth, a professor at the university of Castell who says the pier is shut.',
      'Lena Orth (professor at the university of Castell) named',
    ],
    [
      'nobody by a description that no role gives',
      'Ann Lowe left the port on Monday. “It is over,” the retired surgeon said.',
      'the retired surgeon (-) nominal',
    ],
    [
      'nobody where two were named',
      'Ann Lowe met Tom Reyes on Monday. “It is over,” the retired surgeon said.',
      'the retired surgeon (-) nominal',
    ],
    [
      'nobody by an office alone',
      'Ann Lowe left the port on Monday. “It is over,” the judge said.',
      'the judge (-) nominal',
    ],
    ['people who', 'The pier was shut, according to sailors who asked not to be named.', 'sailors (-) nominal'],
    ['many of a people', 'Many Norwegians said the pier was shut.', 'many Norwegians (-) nominal'],
    [
      'unnamed people with their place',
      'Diplomats in Castell said the pier was shut.',
      'diplomats in Castell (-) nominal',
    ],
    ['a document', 'The report said the pier was shut.', 'the report (-) nominal'],
    [
      'a person, not the place after it',
      'The pier was shut, said Senator Ann Lowe of Norway, who called for talks.',
      'Ann Lowe (Senator) named',
    ],
  ])('means %s', (_name, text, expected) => {
    expect(whoIn(text).at(-1)).toBe(expected);
  });

  it.each([
    'The downgrade announced last week said little.',
    'The streets demanded an answer.',
    'The storm showed that the pier was weak.',
    'That suggests that the pier was weak.',
  ])('names nobody in %j', (text) => {
    expect(readArticle(text).statements.map(({ speaker }) => speaker)).toSatisfy((speakers: readonly unknown[]) =>
      speakers.every((speaker) => speaker === null),
    );
  });
});

describe('pronouns', () => {
  it('names nobody where two groups may be meant', () => {
    expect(whoIn('The nurses left while the sailors came. They said the pier was shut.').at(-1)).toBe('?');
  });

  it.each([
    [
      'the subject, not who is talked about',
      'Police chief Karl Putnam told reporters that Ed Lamont had a knife, but he said nobody saw it.',
      'Karl Putnam (Police chief) pronoun',
    ],
    [
      'the speaker of the sentence before',
      'Karl Putnam said that Ed Lamont had a knife. He said nobody saw it.',
      'Karl Putnam (-) pronoun',
    ],
    [
      'a person, not a place',
      'Admiral Karl Putnam was asked about the Lamont Shoal. “It is calm,” he said.',
      'Karl Putnam (Admiral) pronoun',
    ],
    [
      'a woman known by her first name',
      'Melanie said the pier was shut. She said it would open.',
      'Melanie (-) pronoun',
    ],
    [
      'the holder of an office that is the subject',
      'Gen. Tom Reyes met Admiral Karl Putnam. At a talk with Tom Reyes the admiral paused. “It is calm,” he said.',
      'Karl Putnam (Admiral) pronoun',
    ],
    [
      'the one group before',
      'The nurses of Castell left the ward on Friday. They said the pier was shut.',
      'the nurses of Castell (-) pronoun',
    ],
    [
      'not whom the verb is about',
      'Karl Putnam met Ed Lamont on the pier. He accused Lamont of theft.',
      'Karl Putnam (-) pronoun',
    ],
    [
      'whom the sentence before is about',
      'Karl Putnam answered the reports that Ed Lamont planned to sell the pier. “Never,” he said.',
      'Karl Putnam (-) pronoun',
    ],
    [
      'the subject before an aside',
      'Karl Putnam, a former sailor, knew Ed Lamont well. On Sunday he said nobody saw it.',
      'Karl Putnam (former sailor) pronoun',
    ],
    [
      'a person, not a thing that told',
      'Karl Putnam wrote a memo. A memo showed that the pier was shut. He said nobody saw it.',
      'Karl Putnam (-) pronoun',
    ],
    ['himself', 'Karl Putnam, the mayor, came late. He himself said the pier was shut.', 'Karl Putnam (mayor) pronoun'],
  ])('means %s', (_name, text, expected) => {
    expect(whoIn(text).at(-1)).toBe(expected);
  });
});

it('does not take whom somebody voted for for the voter, nor a count for a speaker', () => {
  expect(whoIn('Ruth Lamont runs the shop. She had voted for Dora Putnam, she said, and was sorry.')).toEqual(['?']);
  expect(whoIn('The union said by 212 to 31 that it would oppose the plan.')).toEqual(['the union (-) nominal']);
});

it('names whose an office is where “its” says so', () => {
  const text = 'The Dock Union met. Its chair, Ed Lamont, said it was late. Karl Putnam, its pilot, said it was wet.';
  expect(whoIn(text)).toEqual(['Ed Lamont (Dock Union’s chair) named', 'Karl Putnam (Dock Union’s pilot) named']);
});

it('gives a body no office of the subject that follows', () => {
  const text = 'In a letter to the DWU, the city’s envoy, Ed Lamont, said it was late. The DWU said the pier was shut.';
  expect(whoIn(text)).toEqual(['Ed Lamont (city’s envoy) named', 'DWU (-) named']);
});

describe('names in capitals', () => {
  it('are shown as names are written, and bodies as they stand', () => {
    expect(whoIn('“The pier is shut,” said JOHN McGREGOR, chair of the council. “It leaks,” MCGREGOR added.')).toEqual([
      'John McGregor (chair of the council) named',
      'John McGregor (chair of the council) named',
    ]);
    expect(whoIn('NATO said the pier was shut.')).toEqual(['NATO (-) named']);
    expect(whoIn('The UNESCO PANEL said the pier was shut.')).toEqual(['UNESCO PANEL (-) named']);
  });
});

it('takes no land for a group that is told of right behind it', () => {
  expect(whoIn('When they were in Norway, the group that came along said the pier was shut.')).not.toContainEqual(
    expect.stringContaining('Norway'),
  );
  expect(whoIn('Norway, the host of the race, said the pier was shut.')).toEqual(['Norway (host of the race) named']);
});

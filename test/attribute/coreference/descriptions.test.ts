import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile, whoSpoke } from './whoSpoke.ts';

describe('an office with "the"', () => {
  it.each([
    ['its holder', 'Mayor Ann Lowe met Tom Reyes. The mayor said it was late.', 'Ann Lowe (Mayor) nominal'],
    [
      'its holder, after "of"',
      'Ann Lowe, mayor of Castell, came. The mayor said it was late.',
      'Ann Lowe (mayor of Castell) nominal',
    ],
    [
      'not who held it once',
      'Former mayor Ann Lowe met Tom Reyes. The mayor said it was late.',
      'the mayor (-) nominal',
    ],
    [
      'who held it once',
      'Former mayor Ann Lowe met Tom Reyes. The former mayor said it was late.',
      'Ann Lowe (Former mayor) nominal',
    ],
    [
      'not the deputy',
      'Deputy mayor Ann Lowe met mayor Tom Reyes. The mayor said it was late.',
      'Tom Reyes (mayor) nominal',
    ],
    [
      'the one whom its other words fit',
      'Ohio Senator Ann Lowe came. Senator Tom Reyes came. The Ohio senator said it was late.',
      'Ann Lowe (Ohio Senator) nominal',
    ],
    [
      'nobody whom they do not fit',
      'Ohio Senator Ann Lowe met Tom Reyes. The Iowa senator said it was late.',
      'the Iowa senator (-) nominal',
    ],
    [
      'whom a trade fits, of two',
      'Tom Reyes, a judge, met Ann Lowe, a surgeon. The surgeon said it was late.',
      'Ann Lowe (surgeon) nominal',
    ],
    [
      'who works where it says',
      'Tom Reyes, an analyst at Zenaris, came. The Zenaris analyst said it was late.',
      'Tom Reyes (analyst at Zenaris) nominal',
    ],
    [
      'neither of two',
      'Senator Ann Lowe came. Senator Tom Reyes came. The senator said it was late.',
      'the senator (-) nominal',
    ],
    [
      'the one of two who is not long gone',
      `Senator Ann Lowe came.${meanwhile(4)} Senator Tom Reyes came. The senator said it was late.`,
      'Tom Reyes (Senator) nominal',
    ],
    [
      'nobody where it is long since either was named',
      `Senator Ann Lowe came. Senator Tom Reyes came.${meanwhile(4)} The senator said it was late.`,
      'the senator (-) nominal',
    ],
    [
      'nobody of the other gender',
      'Chairwoman Ann Lowe met Tom Reyes. The chairman said it was late.',
      'the chairman (-) nominal',
    ],
    ['no holder without "the"', 'Senator Ann Lowe came. A senator said it was late.', 'a senator (-) nominal'],
    [
      'nobody where several are told of',
      'Ohio Senator Ann Lowe came. Ohio senators said it was late.',
      'Ohio senators (-) nominal',
    ],
    [
      'a man by a word for men',
      'Chairman Jon Voss came. The chairman said it was late.',
      'Jon Voss (Chairman) nominal',
    ],
    ['its holder, in full', 'Gov. Tom Reyes came. The governor said it was late.', 'Tom Reyes (Gov.) nominal'],
    [
      'its holder, who is only named later',
      'The governor said it was late. Gov. Tom Reyes left.',
      'Tom Reyes (Gov.) nominal',
    ],
    [
      'the holder, by what comes after "of"',
      'Lena Orth, president of the machinists’ union, came. The union president said it was late.',
      'Lena Orth (president of the machinists’ union) nominal',
    ],
    ['not the vice', 'Vice President Lena Orth came. The president said it was late.', 'the president (-) nominal'],
    [
      'the vice',
      'Vice-President Lena Orth came. The vice president said it was late.',
      'Lena Orth (Vice-President) nominal',
    ],
    [
      'the holder by the office alone',
      'Senator Ann Lowe came. Senators met. Senator said it was late.',
      'Ann Lowe (Senator) nominal',
    ],
  ])('means %s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('a description that no role gives', () => {
  it.each([
    ['the subject before', 'Ann Lowe left. The retired surgeon said it was late.'],
    ['who spoke before', '“It is late,” said Ann Lowe. The retired surgeon said it was cold.'],
    ['somebody of another office', 'Union leader Ann Lowe spoke. The retired surgeon said it was late.'],
    ['one of several', 'Surgeon Ann Lowe left. The retired surgeons said it was late.'],
  ])('is not %s', (_whom, text) => {
    expect(lastSpoke(text)).toMatch(/^the retired surgeons? \(-\) nominal$/);
  });
});

describe('"the group", "the company"', () => {
  it.each([
    ['any body', 'Harbour Trade Union met. The group said it was late.', 'Harbour Trade Union (-) nominal'],
    ['what the name says', 'Harbour Trade Union met. The union said it was late.', 'Harbour Trade Union (-) nominal'],
    ['not what the name does not say', 'Harbour Trade Union met. The club said it was late.', 'the club (-) nominal'],
    ['not the only body, of no kind', 'Zenaris met. The club said it was late.', 'the club (-) nominal'],
    ['what a role says', 'Zenaris, a bank, met Norland Gas. The bank said it was late.', 'Zenaris (bank) nominal'],
    [
      'what a role says, whichever came first',
      'Norland Gas met Zenaris, a shipping company. The company said it was late.',
      'Zenaris (shipping company) nominal',
    ],
    [
      'any body of two, by "organisation"',
      'Harbour Trade Union met Norland Gas. The organisation said it was late.',
      'Harbour Trade Union (-) nominal',
    ],
    [
      'any body of two, by "organization"',
      'Harbour Trade Union met Norland Gas. The organization said it was late.',
      'Harbour Trade Union (-) nominal',
    ],
    ['the one of "this"', 'Zenaris, a company, met. This company said it was late.', 'Zenaris (company) nominal'],
    [
      'what the name says, however long ago',
      `Harbour Trade Union met.${meanwhile(6)} The union said it was late.`,
      'Harbour Trade Union (-) nominal',
    ],
    [
      'one that was talked of',
      '“Harbour Trade Union is dead,” Voss said. The union said it was late.',
      'Harbour Trade Union (-) nominal',
    ],
    [
      'whose lawyers speak',
      'Zenaris, a company, met. The company’s lawyers said it was late.',
      'Zenaris’s lawyers (-) nominal',
    ],
    ['none that is somebody’s', 'Zenaris met. Their company said it was late.', 'their company (-) nominal'],
    [
      'none of two that nothing describes',
      'The Zenaris Company met. The Castell Institute met. The club said it was late.',
      'the club (-) nominal',
    ],
    [
      'a body three sentences ago',
      `Harbour Trade Union met.${meanwhile(2)} The group said it was late.`,
      'Harbour Trade Union (-) nominal',
    ],
    [
      'that has where it is from',
      'Harbour Trade Union met. The Chilean union said it was late.',
      'Harbour Trade Union (-) nominal',
    ],
    ['none longer ago', `Harbour Trade Union met.${meanwhile(4)} The group said it was late.`, 'the group (-) nominal'],
    ['no country', 'Chile met. The group said it was late.', 'the group (-) nominal'],
    ['no person', 'Tom Reyes sat. The group said it was late.', 'the group (-) nominal'],
    ['not several', 'Zenaris met. The companies said it was late.', 'the companies (-) nominal'],
    [
      'none that something else tells',
      'Zenaris met. The company of Oslo said it was late.',
      'the company of Oslo (-) nominal',
    ],
    ['none without "the"', 'Zenaris met. A company said it was late.', 'a company (-) nominal'],
  ])('mean %s', (_which, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('a description that stands for nobody named', () => {
  it.each([
    ['Diplomats in Castell said it was late.', 'diplomats in Castell (-) nominal'],
    ['Senators said it was late.', 'senators (-) nominal'],
    ['Many Norwegians said it was late.', 'many Norwegians (-) nominal'],
    ['Mr. Voss’s aides said it was late.', 'Mr. Voss’s aides (-) nominal'],
    ['His aides said it was late.', 'his aides (-) nominal'],
    ['An aide, who left, said it was late.', 'an aide (-) nominal'],
    ['Everyone said it was late.', 'Everyone (-) nominal'],
    ['Aides to Mr. Voss said it was late.', 'aides to Mr. Voss (-) nominal'],
    ['Sen. Voss’s aides said it was late.', 'Sen. Voss’s aides (-) nominal'],
    ['Chilean sailors said it was late.', 'Chilean sailors (-) nominal'],
    ['It was late, according to Republican senators.', 'Republican senators (-) nominal'],
    ['Chile’s sailors said it was late.', 'Chile’s sailors (-) nominal'],
  ])('keeps its words, but not the capital of the sentence: %s', (text, expected) => {
    expect(whoSpoke(text)).toEqual([expected]);
  });
});

describe('a description again, by its noun alone', () => {
  it.each([
    [
      'one person',
      'A Zenaris spokesperson said it was late. The spokesperson added that it rained.',
      'a Zenaris spokesperson (-) nominal',
    ],
    [
      'several',
      'Sources within the Dock Guild said it was late. The sources said it rained.',
      'sources within the Dock Guild (-) nominal',
    ],
    [
      'not where two spoke under that noun',
      'A Zenaris spokesperson said no. A Norland spokesperson said yes. The spokesperson said it rained.',
      'the spokesperson (-) nominal',
    ],
    ['not several after one', 'A Zenaris aide said no. The aides said it was late.', 'the aides (-) nominal'],
    ['not without a name in it', 'A tired nurse said no. The nurse said it was late.', 'the nurse (-) nominal'],
    [
      'not with more words',
      'A Zenaris spokesperson said no. The other spokesperson said it was late.',
      'the other spokesperson (-) nominal',
    ],
  ])('%s', (_which, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

it('keeps a body whose noun ends the sentence', () => {
  expect(lastSpoke('The pier was hit, according to Norwegian military.')).toBe('Norwegian military (-) nominal');
});

it.each(['One', 'Those', 'Each', 'The downgrade'])('names nobody where nobody is told of: %s', (source) => {
  expect(lastSpoke(`Ann Lowe came. ${source} said it was late.`)).toBe('?');
});

import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile } from './whoSpoke.ts';

describe('a surname', () => {
  it.each([
    ['of one person', 'Ann Lowe came. Lowe said it was late.', 'Ann Lowe (-) named'],
    ['of an owner', 'Ann Lowe’s office is shut. Lowe said it was late.', 'Ann Lowe (-) named'],
    ['of neither brother', 'Tom Reyes’s brother Al Reyes came. Reyes said it was late.', 'Reyes (-) named'],
    ['that is the name of a party', 'Democrat Ann Lowe came. Democrats said it was late.', 'Democrats (-) named'],
    ['before the full name', 'Lowe said it was late. Ann Lowe left. Lowe said it was cold.', 'Ann Lowe (-) named'],
    [
      'behind a place and a party',
      'Texas Republican Ann Lowe came. Lowe said it was late.',
      'Ann Lowe (Texas Republican) named',
    ],
    ['that is a land’s too', 'Sheriff Bo Jordan came. Jordan said it was late.', 'Bo Jordan (Sheriff) named'],
    ['of a land that is named first', 'Jordan is dry. Bo Jordan came. Jordan said it was late.', 'Jordan (-) named'],
    ['of whom an office is', 'The office of Ann Lowe burned. Lowe said it was late.', 'Ann Lowe (-) named'],
    [
      'of the one whom a title fits',
      'Lena Voss came. Jon Voss came. Ms. Voss said it was late.',
      'Lena Voss (-) named',
    ],
    ['of the other', 'Lena Voss came. Jon Voss came. Mr. Voss said it was late.', 'Jon Voss (-) named'],
    [
      'with a title, before a full name that leaves it open',
      'Mr. Ek came. Quill Ek left. Mr. Ek said it was late.',
      'Quill Ek (-) named',
    ],
    ['of nobody whom the title does not fit', 'Lena Voss came. Mr. Voss said it was late.', 'Voss (-) named'],
    ['of one of two', 'Lena Voss met Jon Voss. Voss said it was late.', 'Voss (-) named'],
    [
      'of the one whose office it is',
      'Mayor Lena Voss came. Governor Jon Voss came. Governor Voss said it was late.',
      'Jon Voss (Governor) named',
    ],
    [
      'with an office that nobody had',
      'Lena Voss came. President Voss said it was late.',
      'Lena Voss (President) named',
    ],
    [
      'with an office that the full name has later',
      'President Voss came. President Lena Voss left. President Voss said it was late.',
      'Lena Voss (President) named',
    ],
    [
      'with an office, of somebody else who came first',
      'President Voss came. Lena Voss came. President Voss said it was late.',
      'Voss (President) named',
    ],
    ['that is an office', 'Peter King of Ohio came. King said it was late.', 'Peter King (-) named'],
    ['with a mark', 'Sean O’Neil came. O’Neil said it was late.', 'Sean O’Neil (-) named'],
    ['after an Arabic article', 'Sami al-Qadri came. Qadri said it was late.', 'Sami al-Qadri (-) named'],
    [
      'of the one whom a title may fit, where it does not fit the other',
      'Quill Voss came. Jon Voss came. Ms. Voss said it was late.',
      'Quill Voss (-) named',
    ],
    [
      'with an office that neither of two has',
      'Mayor Lena Voss came. Governor Jon Voss came. Senator Voss said it was late.',
      'Voss (Senator) named',
    ],
    [
      'with an office in short',
      'Sen. Voss came. Senator Lena Voss left. Sen. Voss said it was late.',
      'Lena Voss (Senator) named',
    ],
    [
      'with an office that the full name has with its place',
      'Mayor Voss came. Lena Voss, mayor of Castell, left. Mayor Voss said it was late.',
      'Lena Voss (mayor of Castell) named',
    ],
    ['with its particle', 'Bill de Wolff came. De Wolff said it was late.', 'Bill de Wolff (-) named'],
    ['before “Jr.”', 'Ed Moore Jr. came. Moore said it was late.', 'Ed Moore Jr. (-) named'],
  ])('%s', (_whose, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });

  const family = `Tom Reyes came.${meanwhile(40)} Al Reyes came.`;
  it.each([
    [
      'the first, where the other came much later',
      `${family}${meanwhile(40)} Reyes said it was late.`,
      'Tom Reyes (-) named',
    ],
    ['neither, where the other was just there', `${family} Reyes said it was late.`, 'Reyes (-) named'],
    [
      'neither, where both came at once',
      `Tom Reyes met Al Reyes.${meanwhile(40)} Reyes said it was late.`,
      'Reyes (-) named',
    ],
    [
      'nobody, where a third was just there',
      `${family}${meanwhile(40)} Bo Reyes came. Reyes said it was late.`,
      'Reyes (-) named',
    ],
  ])('of a family means %s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('a full name', () => {
  it.each([
    ['without the initial', 'Ann E. Lowe came. Ann Lowe said it was late.', 'Ann E. Lowe (-) named'],
    [
      'without the second first name',
      'Donald John Trask came. Donald Trask said it was late.',
      'Donald John Trask (-) named',
    ],
    ['with an initial', 'Ann Lowe came. Ann E. Lowe said it was late.', 'Ann Lowe (-) named'],
    ['after a dateline', 'OSLO — Ann Lowe said it was late.', 'Ann Lowe (-) named'],
    [
      'in quotation marks, with a role',
      '“Mayor Ann Lowe is gone,” Voss said. Lowe said it was late.',
      'Ann Lowe (Mayor) named',
    ],
  ])('%s', (_which, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

describe('a body', () => {
  it.each([
    ['by its capitals', 'The Harbour Trade Union met. HTU said it was late.', 'Harbour Trade Union (-) named'],
    [
      'by all its letters',
      'The Center for Coastal Progress met. CFCP said it was late.',
      'Center for Coastal Progress (-) named',
    ],
    [
      'by the large ones',
      'The Center for Coastal Progress met. CCP said it was late.',
      'Center for Coastal Progress (-) named',
    ],
    ['by its kind', 'The Harbour Trade Union met. The Union said it was late.', 'Harbour Trade Union (-) named'],
    [
      'by a kind in the plural',
      'The Norland Airlines met. The Airlines said it was late.',
      'Norland Airlines (-) named',
    ],
    [
      'by a kind that ends in "s"',
      'The Norland Congress met. The Congress said it was late.',
      'Norland Congress (-) named',
    ],
    [
      'by its capitals after a role',
      'The Harbour Trade Union met. Member HTU said it was late.',
      'Harbour Trade Union (Member) named',
    ],
    ['not by the town in its name', 'The Castell Harbour Union met. Castell said it was late.', 'Castell (-) named'],
    [
      'by its capitals, where somebody has the name of its kind',
      'The World Food Fund met. Tom Fund came. WFF said it was late.',
      'World Food Fund (-) named',
    ],
    [
      'not by the name of a shorter one',
      'Harbour Trade Union met. Harbour Union left. Harbour Union said it was late.',
      'Harbour Union (-) named',
    ],
    [
      'by a kind that comes first',
      'The Center for Coastal Progress met. The Center said it was late.',
      'Center for Coastal Progress (-) named',
    ],
    [
      'not by a kind that two have',
      'The Harbour Trade Union met. The Dock Workers Union met. The Union said it was late.',
      'Union (-) named',
    ],
    [
      'not by capitals that two have',
      'The Dock Workers Union met. The Dover Water Union met. DWU said it was late.',
      'DWU (-) named',
    ],
  ])('is known %s', (_how, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

it('takes no capital that only begins a sentence for a name', () => {
  expect(lastSpoke('We saw photos. Photos said it was late.')).toBe('photos (-) nominal');
  expect(lastSpoke('We saw photos. We met Photos. Photos said it was late.')).toBe('Photos (-) named');
  expect(lastSpoke('We saw rain. Rain said it was late.')).toBe('?');
});

describe('names that hold more than names', () => {
  it.each([
    ['a number', 'The Lost 52 Project said it was late.', 'Lost 52 Project (-) named'],
    ['no day before a name', 'On May 12 Voss said it was late.', 'Voss (-) named'],
    ['no number that opens them', '52 Harbour said it was late.', 'Harbour (-) named'],
    [
      'what somebody is of, with two fields',
      'Ann Lowe of Castell Fire and Rescue said it was late.',
      'Ann Lowe (-) named',
    ],
    [
      'another office',
      'Ann Lowe of the Harbour Institute and columnist for the Castell Times said it was late.',
      'Ann Lowe (-) named',
    ],
  ])('%s', (_what, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});

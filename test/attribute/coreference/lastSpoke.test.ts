import { describe, expect, it } from 'vitest';
import { readArticle } from '../readArticle.ts';

/** Who made the last statement, by name; "?" for nobody. */
function lastName(text: string): string {
  return readArticle(text).statements.at(-1)?.speaker?.name ?? '?';
}

describe('"it" that says something', () => {
  it.each([
    [
      'the agency that spoke last',
      'Castell’s harbour agency said that Norland had asked the Harbour Union to come.\nIt said the ships were late.',
      'Castell’s harbour agency',
    ],
    [
      'a body without a name',
      'The foreign ministry of the isles said Norland was late. But it added that Zenaris would come.',
      'the foreign ministry of the isles',
    ],
    [
      'a paragraph back',
      'The Harbour Union said it was late.\nAnn Lowe had left in May.\nIt also said the ships were late.',
      'Harbour Union',
    ],
    ['no person', 'Ann Lowe said it was late. It said the ships were late.', '?'],
  ])('is %s', (_who, text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('"they" who say something', () => {
  it.each([
    [
      'who only hang on a verb',
      'It was denied by harbour officials who said it was late.\nThey said the ships were late.',
      'harbour officials',
    ],
    ['a party', 'The Tories insisted it was late.\nThey said the ships were old.\nAnd they vowed to pay.', 'Tories'],
    ['a body by one name', 'Zenaris insisted it was late.\nThey said the ships were old.', '?'],
    [
      'he and others',
      'Tom Voss came. He and others said it was late. They said the ships were old.',
      'Tom Voss and others',
    ],
    ['he, who is nobody, and others', 'He and others said it was late.', '?'],
    ['two documents', 'The report and the letter claim that it was late. They said the ships were late.', '?'],
  ])('are %s', (_who, text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('"he" after somebody who', () => {
  it.each([
    ['gave a talk', 'Mr. Lind said it was cold. Mr. Voss gave a speech in Castell.\nHe called it late.', 'Voss'],
    [
      'spoke while another is told of',
      'Mr. Lind, speaking minutes after Mr. Voss spoke, smiled. He said it was late.',
      'Lind',
    ],
    [
      'is a pronoun too',
      'Mr. Lind said it was cold. He also lowered the hopes for a pier that Mr. Voss left.\n“It is late,” he said.',
      'Lind',
    ],
    ['spoke, where another opens what is said', '“It is late,” Mr. Lind said.\nMr. Voss could go home, he noted.', '?'],
    [
      'warns at length',
      'Mr. Lind spoke. He warned that if the union, which is new, left, Mr. Voss might go.\n“It is late,” he said.',
      'Lind',
    ],
  ])('%s', (_who, text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('whose document it is', () => {
  it.each([
    [
      'They were kept out by Harbour forces, a report on the trip said. It rained. “It is late,” the report said.',
      'the report',
    ],
    ['The Kremlin statement said it was late.', 'Kremlin'],
    ['An OSCE statement later said it was late.', 'OSCE'],
    ['It is late, according to a CNN count.', 'CNN'],
    ['The agency published the letter from Ann Lowe, which read: “It is late and cold.”', 'Ann Lowe'],
    [
      'In a statement published by the Harbour Agency, Mayor Ann Lowe vowed to stay. “It is late,” the statement said.',
      'Ann Lowe',
    ],
    ['In a word on Norland, Ann Lowe mended its statement. The statement said it was late.', 'the statement'],
    ['The envoy for the Office for Trade and Rescue in Norland, Ann Lowe, said it was late.', 'Ann Lowe'],
    ['Norlandic leaders in a phone call on Monday said it was late.', 'Norlandic leaders'],
  ])('%s', (text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

describe('the leader of a state', () => {
  it.each([
    ['Norwegian Prime Minister Ann Lowe left. The Norwegian leader said it was late.', 'Ann Lowe'],
    ['Norwegian Foreign Minister Ann Lowe left. The Norwegian leader said it was late.', 'the Norwegian leader'],
  ])('%s', (text, expected) => {
    expect(lastName(text)).toBe(expected);
  });
});

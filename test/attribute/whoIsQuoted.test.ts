import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

/** One line a statement: who, what, and through whom. */
function said(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(
    ({ speaker, content, via }) =>
      `${speaker?.name ?? '?'}: ${words(content)}${via === undefined ? '' : ` via ${via}`}`,
  );
}

describe('whoever is quoted says it', () => {
  it.each([
    [
      'by an agency that quotes',
      'The Ledger quoted unnamed sources as giving a higher toll of nine.',
      'unnamed sources: a higher toll of nine via Ledger',
    ],
    ['by one that cites', 'The Ledger cites another sailor as saying it sank.', 'another sailor: it sank via Ledger'],
    [
      'with a name that explains them',
      'The Ledger quoted the mayor, Ann Lowe, as saying that it sank.',
      'Ann Lowe: that it sank via Ledger',
    ],
    [
      'and adds to it',
      'The Ledger quoted Ann Lowe as saying it sank, adding that it was late.',
      'Ann Lowe: that it was late',
    ],
  ])('%s', (_how, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });

  it('and whoever quotes them says it too', () => {
    expect(said('“The races will stop,” the Harbour News Agency said, quoting Ann Lowe.')).toEqual([
      'Ann Lowe: “The races will stop,” via Harbour News Agency',
      'Harbour News Agency: “The races will stop,”',
    ]);
  });
});

describe('a pronoun within what another says', () => {
  it.each([
    [
      'people, of a report',
      'Harbour officials met. The report said they decided that it was late.',
      ['harbour officials: that it was late via the report', 'the report: they decided that it was late'],
    ],
    [
      'a man, of an agency behind it',
      'Mayor Bo Lind was silent until May, when he said that it was late, the Harbour News Agency reported.',
      [
        'Bo Lind: that it was late via Harbour News Agency',
        'Harbour News Agency: Mayor Bo Lind was silent until May, when he said that it was late',
      ],
    ],
    [
      'a state, of a man',
      'Bo Lind said Norland lied when it said it never sold boats.',
      ['Norland: it never sold boats via Bo Lind', 'Bo Lind: Norland lied when it said it never sold boats'],
    ],
    ['the man himself', 'Bo Lind said he believed it was late.', ['Bo Lind: he believed it was late']],
  ])('may be %s', (_who, text, expected) => {
    expect(said(text).map((line) => line.replace(/^Harbour officials/, 'harbour officials'))).toEqual(expected);
  });

  it('a quote within goes on to its end, over sentences', () => {
    expect(said('The report says a harbour official wrote, “Late. It will sink.”')[0]).toBe(
      'a harbour official: “Late. It will sink.” via the report',
    );
  });
});

describe('who is recalled saying something', () => {
  it.each([
    ['Bo Lind recalled Ann Lowe saying: “It leaks.”', 'Ann Lowe: “It leaks.” via Bo Lind'],
    ['Bo Lind remembered the captain, Ann Lowe, saying that it leaks.', 'Ann Lowe: that it leaks via Bo Lind'],
    ['“It leaks,” Bo Lind remembered her telling him.', '?: “It leaks,” via Bo Lind'],
    ['Bo Lind recalled the day, saying it was cold.', 'Bo Lind: it was cold'],
  ])('%s', (text, line) => expect(said(text)).toContain(line));
});

describe('a rival in front', () => {
  it('is whose name follows', () => {
    const { statements } = readArticle('Ann Lowe rang the bells. Her rival, Bo Lind, said she was “deaf”.');
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Bo Lind']);
  });
});

describe('what somebody is said to say in another’s quote', () => {
  const kinds = (text: string): string[] =>
    readArticle(text).statements.map(({ speaker, kind }) => `${speaker?.name ?? '?'}: ${kind}`);

  it('is in the words of who is quoted', () => {
    expect(kinds('“Lind promised to sink it, but we were late,” Voss said.')).toEqual([
      'Lind: paraphrase',
      'Voss: quote',
    ]);
  });

  it('is a quote where it stands in marks of its own', () => {
    expect(kinds('“I asked, and Lind said, ‘Never again,’” Voss said.')).toEqual(['Lind: quote', 'Voss: quote']);
    expect(kinds('Voss said that Lind had told her, “It sank in May.”')).toContain('Lind: quote');
  });
});

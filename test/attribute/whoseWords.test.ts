import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('quotes over paragraphs', () => {
  it('are one statement, however many paragraphs, where the cue stands before', () => {
    expect(said('Voss said: “We start.\n“We go on.\n“We are tired.\n“We rest.” The gates are shut.')).toEqual([
      'Voss, quote: “We start. | “We go on. | “We are tired. | “We rest.”',
    ]);
  });

  it('and where it stands at the last', () => {
    expect(said('The gates shut.\n“We start.\n“We go on.\n“We rest,” Lena Voss said.')).toEqual([
      'Lena Voss, quote: “We start. | “We go on. | “We rest,”',
    ]);
  });

  it('a second speaker further on keeps the rest', () => {
    expect(said('Lena Voss said: “We start.\n“We go on.\n“We rest.”\n“Never,” Bo Lind said.')).toEqual([
      'Lena Voss, quote: “We start. | “We go on. | “We rest.”',
      'Bo Lind, quote: “Never,”',
    ]);
  });
});

describe('whose words, and which', () => {
  it.each([
    [
      'a hearer is not what is said',
      'The canal would stay open, Lena Voss told Northwind News.',
      ['Lena Voss, paraphrase: The canal would stay open'],
    ],
    [
      'nor one after a subject with a clause',
      '“They shot at us,” a witness who gave no name told the agency.',
      ['a witness who gave no name, quote: “They shot at us,”'],
    ],
    [
      'but what follows it is',
      'Lena Voss told the agency that the canal is shut.',
      ['Lena Voss, paraphrase: that the canal is shut'],
    ],
    ['and so is what somebody is told to do', 'Lena Voss told them to go home.', ['Lena Voss, paraphrase: to go home']],
    [
      'quoted as saying',
      'Lena Voss was quoted as saying the locks are too small.',
      ['Lena Voss, paraphrase: the locks are too small'],
    ],
    [
      'quoted by an agency',
      'Lena Voss was quoted by the state agency as saying that the locks leak.',
      ['Lena Voss, paraphrase: that the locks leak'],
    ],
    [
      'reported to have said',
      'Lena Voss was reported to have said that the fees rose.',
      ['Lena Voss, paraphrase: that the fees rose'],
    ],
    [
      'a statement that an agency quotes',
      'The locks will close, according to a statement quoted by the state agency.',
      ['a statement quoted by the state agency, paraphrase: The locks will close'],
    ],
    [
      'a joint statement',
      'A joint statement from Qatar and Egypt said the talks failed.',
      ['Qatar and Egypt, paraphrase: the talks failed'],
    ],
    [
      'a nickname',
      '“They were hard days,” said Ed “Tiny” Rourke.',
      ['Ed “Tiny” Rourke, quote: “They were hard days,”'],
    ],
    [
      'a title in -ing',
      'Turnout was 61%, returning officer Piers Holt said.',
      ['Piers Holt, paraphrase: Turnout was 61%'],
    ],
    [
      'and behind the verb',
      '“Turnout was low,” said returning officer Piers Holt.',
      ['Piers Holt, quote: “Turnout was low,”'],
    ],
    [
      'a name with &',
      'Bell & Howe said it would pay. Marks & Rowan said prices rose.',
      ['Bell & Howe, paraphrase: it would pay', 'Marks & Rowan, paraphrase: prices rose'],
    ],
    [
      'two surnames',
      'Pedro Sánchez Ibáñez said the harbor was full. The rains were late, Sánchez said.',
      [
        'Pedro Sánchez Ibáñez, paraphrase: the harbor was full',
        'Pedro Sánchez Ibáñez, paraphrase: The rains were late',
      ],
    ],
    [
      'two surnames, one of them another’s',
      'Pedro Vidal Ibáñez said the harbor was full. Rosa Vidal said she left. Vidal said the rains were late.',
      [
        'Pedro Vidal Ibáñez, paraphrase: the harbor was full',
        'Rosa Vidal, paraphrase: she left',
        'Rosa Vidal, paraphrase: the rains were late',
      ],
    ],
    [
      'quantities',
      'Lena Voss said none of the locks were checked.',
      ['Lena Voss, paraphrase: none of the locks were checked'],
    ],
    [
      'documents at the end',
      'Voss has not paid, court records show.',
      ['court records, paraphrase: Voss has not paid'],
    ],
    [
      'a claim after a singular',
      'The motion claims Voss broke the law.',
      ['the motion, paraphrase: Voss broke the law'],
    ],
    [
      'a claim after a plural',
      'Activists claim safety rules are ignored.',
      ['activists, paraphrase: safety rules are ignored'],
    ],
    ['claims that are a noun', 'Insurance claims adjusters left the port.', []],
    [
      'a clause after a letter',
      'Lena Voss said in a letter, the locks would close.',
      ['Lena Voss, paraphrase: the locks would close'],
    ],
    [
      'despite',
      'Lena Voss said despite the rain, the locks held.',
      ['Lena Voss, paraphrase: despite the rain, the locks held'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['no one', 'No one said the bridge is shut.'],
    ['the reader', 'Your report forgot to mention that the bridge is shut.'],
    ['the page', 'An earlier version of this article said the repair would cost 51 million.'],
    ['an event', 'The plan was announced in May.'],
    ['a post', 'Voss was named director of the port.'],
    ['a name for a thing', 'They killed a woman named Heather Moore.'],
  ])('makes no statement of %s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps what nobody is named to believe', () => {
    expect(said('The senator is believed to win.')).toEqual(['?, paraphrase: The senator | to win']);
  });
});

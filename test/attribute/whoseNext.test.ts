import { describe, expect, it } from 'vitest';
import { saidIn } from './readArticle.ts';

/** Who said each thing, and what. */
function said(text: string): string[] {
  return saidIn(text).map((line) => line.replace(/, (?:quote|mixed|paraphrase)/, ''));
}

describe('whose verb goes on behind', () => {
  it.each([
    [
      'an aside on what is its own',
      'The guild Seamark, whose members sail to Castell, praised the plan, telling reporters that piers were late.',
      'Seamark: that piers were late',
    ],
    [
      'a clause with "as" that tells of three',
      'As sailors and the fish and net trades praised the plan, island groups mocked it and vowed to stop it.',
      'island groups: to stop it',
    ],
    [
      'a message that another posted',
      'Three widows praised the law in a note posted online by a pilot, whose son drowned, and urged Bo Lind to sign.',
      'three widows: Bo Lind to sign',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('of whom another tells something in between', () => {
  it.each([
    [
      'The pilot who Ann Lowe says pushed her has denied that the pier is safe.',
      ['Ann Lowe: who | pushed her', 'the pilot who Ann Lowe says pushed her: that the pier is safe'],
    ],
    [
      'The other pilot that Bo Lind says was aboard says he does not remember it.',
      ['Bo Lind: that | was aboard', 'the other pilot that Bo Lind says was aboard: he does not remember it'],
    ],
    ['The pilot who Ann Lowe says thinks Bo Lind left came.', ['Ann Lowe: who | thinks Bo Lind left came']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the letter that one released', () => {
  it.each([
    ['and others signed', 'Mayor Bo Lind released a letter on Friday signed by 20 pilots.', '20 pilots'],
    ['and another wrote', 'Mayor Bo Lind published a letter written by Ann Lowe.', 'Ann Lowe'],
    ['and nobody else did', 'Mayor Bo Lind released a letter on Friday.', 'Bo Lind'],
  ])('%s', (_, text, expected) => {
    expect(said(`${text} The letter noted that piers sink.`).at(-1)).toBe(`${expected}: that piers sink`);
  });
});

it('whoever is named before a dash is told of, where that is no dateline', () => {
  expect(
    said('Some of Mayor Bo Lind’s old friends — many of them pilots — left. Lind said the pier was rotten.').at(-1),
  ).toBe('Bo Lind: the pier was rotten');
});

describe('who else is told of before', () => {
  it.each([
    ['After Ann Lowe said she was ill, island pilots sent many notes backing that plan.', 'island pilots: that plan'],
    ['A pilot named Ann Lowe met the crew. She said the pier was rotten.', 'Ann Lowe: the pier was rotten'],
    ['The club called Ann Lowe’s plan dead.', 'the club: Ann Lowe’s plan dead'],
    ['Bo Lind told the crew after the August 14 vote that the pier was rotten.', 'Bo Lind: that the pier was rotten'],
    ['Ann May came. An aide to May said the pier was rotten.', 'an aide to May: the pier was rotten'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });

  it('what one is called is nothing that anybody says', () => {
    expect(said('A pilot named Ann Lowe met the crew.')).toEqual([]);
  });
});

describe('an aside between dashes', () => {
  it('has no verb that goes on behind it', () => {
    expect(
      said('Pilots in her club — who just saw the vote slip away — are likely to object and vowed that it would sink.'),
    ).toContain('pilots in her club: that it would sink');
  });

  it('is no part of the name before it', () => {
    expect(said('Harbour pilots — who fear that the pier is rotten — left.')).toEqual([
      'Harbour pilots: that the pier is rotten',
    ]);
  });
});

describe('whom somebody names', () => {
  it.each(['a panel of pilots to look into it', 'two new members to the harbour board'])(
    'to an office is a deed: %s',
    (whom) => {
      expect(said(`The mayor named ${whom}.`)).toEqual([]);
    },
  );

  it('as somebody is said', () => {
    expect(said('The mayor named Bo Lind as the pilot.')).toEqual(['the mayor: Bo Lind as the pilot']);
  });
});

it('"now a chief" explains a name before "who"', () => {
  expect(said('The crew met Ann Lowe, now the harbour chief, who in 2010 said the pier was rotten.')).toEqual([
    'Ann Lowe: the pier was rotten',
  ]);
});

describe('a name that is a month', () => {
  it.each([
    ['As they cheered, May said the pier was rotten.', 'Ann May: the pier was rotten'],
    ['With her seat at stake, May said the pier was rotten.', 'Ann May: the pier was rotten'],
    ['“It is rotten,” May told the council.', 'Ann May: “It is rotten,”'],
  ])('is whose it is in full: %s', (text, expected) => {
    expect(said(`Ann May, the mayor, came. ${text}`).at(-1)).toBe(expected);
  });

  it('is nobody where nobody is called so', () => {
    expect(said('As they cheered, May said the pier was rotten.')).toEqual(['?: the pier was rotten']);
  });
});

describe('whoever says it beside the sentence', () => {
  it.each([
    [
      'The mayor faced a revolt, with many old pilots, including Bo Lind saying that piers would sink.',
      'many old pilots: that piers would sink',
    ],
    ['The mayor faced a revolt, with Bo Lind saying that piers would sink.', 'Bo Lind: that piers would sink'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe('a word that is a name, an office or a deed by where it stands', () => {
  it.each([
    ['Ford, a ferry pilot, said the pier was rotten.', 'Ford: the pier was rotten'],
    ['In a speech, Norland’s army chief called for a new pier.', 'Norland’s army chief: a new pier'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('few words behind a quote are no headline', () => {
    expect(said('“Is it safe?” the senator asked. “Certainly not,” Mayor Holt Ford said.')).toEqual([
      'the senator: “Is it safe?”',
      'Holt Ford: “Certainly not,”',
    ]);
  });
});

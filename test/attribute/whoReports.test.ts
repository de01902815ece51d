import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

/** One line a statement: stance, who, what, and through whom. */
function held(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(
    ({ speaker, stance, content, via }) =>
      `${stance} ${speaker?.name ?? '?'}: ${words(content)}${via === undefined ? '' : ` via ${via}`}`,
  );
}

describe('somebody within what another says', () => {
  it.each([
    [
      'believes',
      'Ann Lowe stated police believe him to be in Castell.',
      ['reported police: him to be in Castell via Ann Lowe', 'said Ann Lowe: police believe him to be in Castell'],
    ],
    [
      'complains of something',
      'The defendants claimed Ann Lowe first complained of theft.',
      ['reported Ann Lowe: theft via the defendants', 'said the defendants: Ann Lowe first complained of theft'],
    ],
    [
      'is no time before what may be a verb',
      'Ann Lowe had called the Voss-era rules a “mess.”',
      ['said Ann Lowe: the Voss-era rules a “mess.”'],
    ],
    [
      'may decide what they will',
      'Zenaris said no matter what the board decided it would stay.',
      ['said Zenaris: no matter what the board decided it would stay'],
    ],
    [
      'may decide whatever they will',
      'Zenaris said whatever the board decided it would stay.',
      ['said Zenaris: whatever the board decided it would stay'],
    ],
    [
      'is cut by who reports it',
      'Local officials, according to the Ledger, have noted other faults.',
      ['reported Local officials: other faults via Ledger', 'said Ledger: Local officials | have noted other faults'],
    ],
    [
      'is followed by who reports it',
      'Ann Lowe said it sank, according to the Ledger.',
      ['reported Ann Lowe: it sank via Ledger', 'said Ledger: Ann Lowe said it sank'],
    ],
    [
      'says it in a later clause',
      'Ann Lowe said it was the day when the mayor announced the pier would close.',
      [
        'reported the mayor: the pier would close via Ann Lowe',
        'said Ann Lowe: it was the day when the mayor announced the pier would close',
      ],
    ],
    [
      'has another in what they say',
      'Ann Lowe said the union claimed the mayor denied the pier was shut.',
      [
        'denied the mayor: the pier was shut via the union',
        'reported the union: the mayor denied the pier was shut via Ann Lowe',
        'said Ann Lowe: the union claimed the mayor denied the pier was shut',
      ],
    ],
    [
      'goes on denying it',
      'Ann Lowe said the union continued to deny any part in the strike.',
      [
        'denied the union: any part in the strike via Ann Lowe',
        'said Ann Lowe: the union continued to deny any part in the strike',
      ],
    ],
    [
      'calls for it',
      'Ann Lowe said the union had called for a ban on trawlers.',
      [
        'reported the union: a ban on trawlers via Ann Lowe',
        'said Ann Lowe: the union had called for a ban on trawlers',
      ],
    ],
    [
      'wants it',
      'Ann Lowe said the union wants a longer break.',
      ['reported the union: a longer break via Ann Lowe', 'said Ann Lowe: the union wants a longer break'],
    ],
    [
      'agreed to do it',
      'Ann Lowe said the union had agreed to open the pier.',
      ['reported the union: to open the pier via Ann Lowe', 'said Ann Lowe: the union had agreed to open the pier'],
    ],
    [
      'takes its side',
      'Ann Lowe said the union backed the sale.',
      ['reported the union: the sale via Ann Lowe', 'said Ann Lowe: the union backed the sale'],
    ],
    [
      'claims it, by a noun with whose it is',
      'Ann Lowe rejected the union’s insistence that the pier was safe.',
      [
        'reported the union: that the pier was safe via Ann Lowe',
        'denied Ann Lowe: the union’s insistence that the pier was safe',
      ],
    ],
    [
      'claims it, by a noun with who makes it',
      'Ann Lowe rejected a claim by the union that the pier was safe.',
      [
        'reported the union: that the pier was safe via Ann Lowe',
        'denied Ann Lowe: a claim by the union that the pier was safe',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(held(text)).toEqual(lines);
  });

  it('calls something so', () => {
    expect(held('Ann Lowe said the ferry would fix what Bo Lind called a “ghost pier.”')).toContain(
      'reported Bo Lind: a “ghost pier.” via Ann Lowe',
    );
  });

  it.each([
    ['what something is called', 'Ann Lowe said a fish called the harbour shark came.'],
    ['whoever “his” may be', 'Ann Lowe rejected his insistence that the pier was safe.'],
    ['a pronoun, which may be the speaker', 'Ann Lowe said she believed the pier was safe.'],
    ['a deed', 'Ann Lowe said the mayor opened the pier in May.'],
    ['a thing', 'Ann Lowe said the tests showed the pier was safe.'],
    ['an act upon a thing', 'Ann Lowe said the mayor praised the pier.'],
    ['what somebody learned', 'Ann Lowe said the mayor learned the truth.'],
    ['whose side somebody may take', 'Ann Lowe said the mayor could back the sale.'],
  ])('not %s', (_, text) => {
    expect(held(text)).toHaveLength(1);
  });

  it('nobody reports themselves', () => {
    expect(held('Mayor Ann Lowe left. Ann Lowe said Mayor Lowe believed the pier was safe.')).toEqual([
      'said Ann Lowe: Mayor Lowe believed the pier was safe',
    ]);
  });
});

describe('who is cited', () => {
  it.each([
    [
      'between a voice and its verb',
      'The Ledger, citing two officials, reported that the pier was shut.',
      ['reported two officials: that the pier was shut via Ledger', 'said Ledger: that the pier was shut'],
    ],
    [
      'in a clause of the voice',
      'According to the Ledger, which cited sources close to the talks, the pier is shut.',
      [expect.stringMatching(/^reported .*sources.*: the pier is shut via Ledger$/), 'said Ledger: the pier is shut'],
    ],
    [
      'behind what is told',
      'The pier will close in May, the Ledger reported on Friday, citing two officials.',
      ['reported two officials: The pier will close in May via Ledger', 'said Ledger: The pier will close in May'],
    ],
    [
      'with a clause',
      'The Ledger cited a nurse that the pier was shut.',
      ['reported a nurse: that the pier was shut via Ledger'],
    ],
    [
      'as saying it',
      'The Ledger quoted Ann Lowe as saying that the pier was shut.',
      ['reported Ann Lowe: that the pier was shut via Ledger'],
    ],
    [
      'as saying it, in the passive',
      'Ann Lowe was quoted by the Ledger as saying that the pier was shut.',
      ['reported Ann Lowe: that the pier was shut via Ledger'],
    ],
  ])('%s', (_, text, lines) => {
    expect(held(text)).toEqual(lines);
  });

  it('is nobody where facts are cited', () => {
    expect(held('The union said the plan failed, citing a lack of staff.')).toEqual([
      'said the union: the plan failed',
      'said the union: a lack of staff',
    ]);
  });
});

describe('words in marks within words in marks', () => {
  const text = 'Bo Lind said: “I left, and Ann Lowe told us, ‘The pier stays shut’, so I went home.”';

  it('are whoever is named there', () => {
    expect(held(text)).toEqual([
      'reported Ann Lowe: ‘The pier stays shut’ via Bo Lind',
      'said Bo Lind: “I left, and Ann Lowe told us, ‘The pier stays shut’, so I went home.”',
    ]);
  });

  it('in a turn of an interview, too', () => {
    const turns = 'Tova Stern: What then?\nBo Lind: We met at the pier, and Ann Lowe said, “Nobody leaves this place.”';
    expect(held(turns)).toContain('reported Ann Lowe: “Nobody leaves this place.” via Bo Lind');
  });

  it.each([
    ['the speaker’s own', text.replace('Ann Lowe told us', 'I said')],
    ['of somebody who is not named', text.replace('Ann Lowe told us', 'he said')],
    ['no more than a term', 'Bo Lind said: “We call it the ‘ghost pier’, and Ann Lowe likes it.”'],
  ])('are nobody’s where they are %s', (_, other) => {
    expect(held(other)).toHaveLength(1);
  });
});

describe('a clause within words in marks', () => {
  it.each([
    [
      'is told of somebody named',
      '“The Ledger says the pier is shut,” Bo Lind said.',
      ['reported Ledger: the pier is shut via Bo Lind', 'said Bo Lind: “The Ledger says the pier is shut,”'],
    ],
    [
      'is told of somebody described, beneath what the speaker thinks',
      'Bo Lind said: “I doubt that the union said the pier is safe.”',
      [
        expect.stringMatching(/^\S+ the union: the pier is safe via Bo Lind$/),
        'said Bo Lind: “I doubt that the union said the pier is safe.”',
      ],
    ],
    [
      'is according to somebody',
      '“According to the harbour board, the pier is safe,” Bo Lind said.',
      [
        'reported the harbour board: the pier is safe via Bo Lind',
        'said Bo Lind: “According to the harbour board, the pier is safe,”',
      ],
    ],
    [
      'is ruled by somebody',
      '“Then the court ruled that the pier is unsafe,” Bo Lind said.',
      [
        'reported the court: that the pier is unsafe via Bo Lind',
        'said Bo Lind: “Then the court ruled that the pier is unsafe,”',
      ],
    ],
    [
      'is whose claim it is',
      '“We are shocked by Lowe’s claim that the pier is safe,” Bo Lind said.',
      [
        expect.stringMatching(/^reported .*Lowe.*: that the pier is safe via Bo Lind$/),
        'said Bo Lind: “We are shocked by Lowe’s claim that the pier is safe,”',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(held(text)).toEqual(lines);
  });

  it.each([
    ['wanted', '“The union wants to close the pier,” Bo Lind said.'],
    ['as planned', '“It opened according to plan,” Bo Lind said.'],
    ['known', '“The union knows the pier is safe,” Bo Lind said.'],
    ['shown', '“The tests show the pier is safe,” Bo Lind said.'],
    ['said by whom a pronoun stands for', '“They say the pier is safe,” Bo Lind said.'],
    ['said if they do', '“If the union says the pier is safe, I will walk on it,” Bo Lind said.'],
    ['said whenever they do', '“When the police say the pier is safe, we believe it,” Bo Lind said.'],
  ])('is the speaker’s own where it is only %s', (_, text) => {
    expect(held(text)).toHaveLength(1);
  });

  it('leaves the text about whoever quotes it', () => {
    const text = 'Ann Lowe said Bo Lind’s claim that the pier was safe hurt. “It was vile,” she said.';
    expect(held(text)).toContain('said Ann Lowe: “It was vile,”');
  });
});

describe('two people in one sentence', () => {
  it.each([
    [
      'with "but" behind an object',
      'The union claimed victory, but the mayor said the pier is shut.',
      ['said the union: victory', 'said the mayor: the pier is shut'],
    ],
    [
      'with "and" behind an object',
      'Ann Lowe described the story as a hoax and the union claimed it was true.',
      ['said Ann Lowe: the story as a hoax', 'said the union: it was true'],
    ],
    [
      'with "and" and a verb of saying behind a clause',
      'Ann Lowe said the pier is safe and Bo Lind said it leaks.',
      ['said Ann Lowe: the pier is safe', 'said Bo Lind: it leaks'],
    ],
    [
      'with "despite"',
      'The police say they found no trace of gas despite the Ledger claiming the pier was shut.',
      ['said the police: they found no trace of gas', 'said Ledger: the pier was shut'],
    ],
    [
      'after a colon',
      'The researchers noted a risk for the pier: Ann Lowe remarked, “It will not stand.”',
      ['said the researchers: a risk for the pier', 'said Ann Lowe: “It will not stand.”'],
    ],
    [
      'with "to which"',
      'The firm emailed the mayor about the leak, to which Ann Lowe replied that the pier is safe.',
      [expect.stringMatching(/^said the firm: [^,]*$/), 'said Ann Lowe: that the pier is safe'],
    ],
    [
      'after an "-ing" in marks',
      'Calling it a “ghost pier” the mayor said “Nobody will ever use this place.”',
      ['said the mayor: it a “ghost pier”', 'said the mayor: “Nobody will ever use this place.”'],
    ],
    [
      'with something that another denied',
      'The union indicated trouble at the pier, something Lind denied.',
      ['said the union: trouble at the pier'],
    ],
  ])('%s', (_, text, lines) => {
    expect(held(text)).toEqual(lines);
  });

  it.each([
    ['two subjects', 'Ann Lowe criticised the plan Voss and Lind made.', 'the plan Voss and Lind made'],
    ['one list', 'Ann Lowe said the pier and the lock leak.', 'the pier and the lock leak'],
    [
      'which one may be',
      'Ann Lowe said a house, of which parts stand, was sold.',
      'a house, of which parts stand, was sold',
    ],
    [
      'what somebody in it did next',
      'Ann Lowe said a man approached and attacked two nurses.',
      'a man approached and attacked two nurses',
    ],
    [
      'whom it is asked of, with a clause about her',
      'The nurses asked the mayor, who left in May, to return.',
      'the mayor, who left in May, to return',
    ],
  ])('are one where there are %s', (_, text, words) => {
    expect(held(text).map((line) => line.replace(/^.*?: /, ''))).toEqual([words]);
  });
});

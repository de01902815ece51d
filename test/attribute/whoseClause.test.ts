import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('whose words a clause holds', () => {
  it.each([
    [
      'not those of a body that is told of in a clause of the speaker’s',
      'Lena Voss, an engineer who sits on the harbour’s Dredging Council, which advises ministers, ' +
        'including Bo Lind, ' +
        'told Radio Nord that “the pier is shut.”',
      ['Lena Voss, mixed: that “the pier is shut.”'],
    ],
    [
      'a quote behind the colon of another, not of whoever praised',
      'Lena Voss praised the sale, and Bo Lind said: “It is late.”',
      ['Lena Voss, paraphrase: the sale', 'Bo Lind, quote: “It is late.”'],
    ],
    [
      'a quote behind a colon of nobody else',
      'Lena Voss praised the sale with a smile: “It is late.”',
      ['Lena Voss, quote: “It is late.”'],
    ],
    [
      'a quote behind the colon of whom somebody criticised',
      'Lena Voss criticised Bo Lind for saying: “It is late.”',
      ['Lena Voss, mixed: Bo Lind for saying: “It is late.”'],
    ],
    [
      'another’s claim, with whose it is',
      'Lena Voss rejected Bo Lind’s claim that the pier is shut.',
      ['Bo Lind, paraphrase: that the pier is shut', 'Lena Voss, paraphrase: Bo Lind’s claim that the pier is shut'],
    ],
    [
      'another’s claim alone, where one only responds to it',
      'Lena Voss responded to Bo Lind’s claim that the pier is shut.',
      ['Bo Lind, paraphrase: that the pier is shut'],
    ],
    [
      'one’s own claim',
      'Lena Voss repeated her claim that the pier is shut.',
      ['Lena Voss, paraphrase: that the pier is shut'],
    ],
    [
      'a warning by which somebody responds',
      'Lena Voss responded with a warning that the pier is shut.',
      ['Lena Voss, paraphrase: that the pier is shut'],
    ],
    [
      'not those of who did not say it',
      'It was Lena Voss, not Bo Lind, who said the pier is shut.',
      ['Lena Voss, paraphrase: the pier is shut'],
    ],
    [
      'nor of another who did not',
      'Lena Voss and not Bo Lind said the pier is shut.',
      ['Lena Voss, paraphrase: the pier is shut'],
    ],
    [
      'nor of whom another is set before',
      'Lena Voss rather than Bo Lind said the pier is shut.',
      ['Lena Voss, paraphrase: the pier is shut'],
    ],
    ['nor what is contrary to them', 'Contrary to what Lena Voss said, the pier is shut.', []],
    [
      'nor what was left by whoever says it',
      'Lena Voss left the hall saying that the pier is shut.',
      ['Lena Voss, paraphrase: that the pier is shut'],
    ],
    [
      'of a second clause, whatever ends the first',
      'The mayor won the vote by far and the union said the pier is shut.',
      ['the union, paraphrase: the pier is shut'],
    ],
    [
      'of who stands behind an adverb',
      'According to even Lena Voss, the pier is shut.',
      ['Lena Voss, paraphrase: the pier is shut'],
    ],
    [
      'nor of what an aside hangs on',
      'Lena Voss, of Radio Nord, one of the heirs, stated that the pier is shut.',
      ['Lena Voss, paraphrase: that the pier is shut'],
    ],
    [
      'of somebody quoted in what others take up',
      'Both camps seized on remarks from Mayor Lena Voss who insisted “out is out”.',
      ['both camps, paraphrase: remarks from Mayor Lena Voss', 'Lena Voss, quote: “out is out”'],
    ],
    [
      'of somebody beside, who has a clause of their own',
      'Lena Voss mocked the plan, with an aide to Bo Lind calling it “dead”.',
      ['Lena Voss, paraphrase: the plan', 'an aide to Bo Lind, mixed: it “dead”'],
    ],
    [
      'of whoever backs it, not of who beat them',
      'Young rowers unseated councillors backing the dam.',
      ['councillors, paraphrase: the dam'],
    ],
    [
      'of those who gathered for it',
      'Guards fired shots as nurses gathered at the gate of the port to oppose the sale.',
      ['nurses, paraphrase: the sale'],
    ],
    [
      'of the union, not of the town before “after”',
      'Marches have been taking place in the port of Castell after the union announced new talks.',
      ['the union, paraphrase: new talks'],
    ],
    [
      'of what a noun is told of with “after”',
      'Lena Voss warned that the storm after the fire shows the limits of the plan.',
      ['Lena Voss, paraphrase: that the storm after the fire shows the limits of the plan'],
    ],
    [
      'of the document that a verb stands before',
      'Because only a court may shut the pier, reads the motion, the order is void.',
      ['the motion, paraphrase: Because only a court may shut the pier | the order is void'],
    ],
    [
      'of who has written under the quote, sentences on',
      'Other mayors were kinder in their notes: “Thank you for the pier. It will be missed”, wrote Lena Voss.',
      ['Lena Voss, quote: “Thank you for the pier. It will be missed”'],
    ],
    [
      'of the name behind a long office',
      'Speaking to Radio Nord, the president of the Harbour League for the Defence of Seals, Lena Voss, ' +
        'said the pier is shut.',
      ['Lena Voss, paraphrase: the pier is shut'],
    ],
    [
      'of the office behind what its body is of',
      'Bank of Norland Governor Lena Voss said the vault is shut.',
      ['Lena Voss, paraphrase: the vault is shut'],
    ],
    [
      'of a body that is a “think tank”',
      'The Council on Harbour Works, a Castell-based think tank, warned that the pier is shut.',
      ['Council on Harbour Works, paraphrase: that the pier is shut'],
    ],
  ])('%s', (_name, text, lines) => expect(said(text)).toEqual(lines));

  it('cuts what is said in a clause of a noun before the verb of that noun', () => {
    expect(said('The union, which has praised the plan, was asked to leave.')).toEqual([
      'the union, paraphrase: the plan',
    ]);
    expect(said('Lena Voss, who said the pier is shut, left in May.')).toEqual([
      'Lena Voss, paraphrase: the pier is shut',
    ]);
  });
});

describe('what is said, and no more', () => {
  it.each([
    ['of whom a plan is', 'Lena Voss proposed a law that would close the pier.', 'a law that would close the pier'],
    [
      'after an example',
      'Lena Voss suggested two steps, including, “Shut it now.”',
      'two steps, including, “Shut it now.”',
    ],
    ['before what is added', '“It leaks,” Lena Voss said, adding later, “It will sink.”', '“It leaks,”'],
    [
      'before another who tells',
      'Lena Voss praised the new pier, the mayor of Oslo said.',
      'Lena Voss praised the new pier',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text).map((line) => line.replace(/^.*?: /, ''))).toContain(words);
  });

  it.each(['hurt', 'hurt on Friday'])('whoever was %s does not speak', (what) => {
    expect(said(`The ministry issued a statement that a man had been ${what}: “He was found at the pier.”`)).toEqual([
      'the ministry, quote: “He was found at the pier.”',
    ]);
  });
});

describe('narration is nobody’s statement', () => {
  it.each([
    ['what may be done by whom', 'A vote can only be called by the mayor.'],
    ['a vote that was taken', 'The council has voted to leave the league.'],
    ['what kind of body it is', 'Ann Lowe founded a league that opposed the dam.'],
  ])('%s', (_name, text) => expect(said(text)).toEqual([]));
});

describe('a subject that is told of at some length', () => {
  it.each([
    [
      'a dated paper',
      'The note, dated March 3 and sent to the harbour master, says the pier “must be rebuilt.”',
      'the note, mixed: the pier “must be rebuilt.”',
    ],
    [
      'of what somebody did to another',
      'A man accused of robbing Ann Lowe told the court that he was innocent.',
      'a man accused of robbing Ann Lowe, paraphrase: that he was innocent',
    ],
    [
      'of where somebody is held',
      'A diver jailed in Norway, Bo Lind, said the food was good.',
      'Bo Lind, paraphrase: the food was good',
    ],
    [
      'of where a Swede lives',
      'A Swede living in France, Bo Lind, said the food was good.',
      'Bo Lind, paraphrase: the food was good',
    ],
  ])('%s', (_what, text, line) => expect(said(text)).toEqual([line]));

  it('is the subject again behind a comma and what another proved', () => {
    expect(said('Bo Lind said the note proved that the mayor had lied, and called on her to resign.').at(-1)).toBe(
      'Bo Lind, paraphrase: her to resign',
    );
    expect(said('Bo Lind said the union warned of a strike and called on Ann Lowe to resign.').at(-1)).toContain(
      'union, paraphrase: Ann Lowe to resign',
    );
  });
});

describe('according to somebody', () => {
  it.each([
    ['who knows it', 'two sailors familiar with the plan'],
    ['who was told', 'people briefed on the offer'],
    ['close to it', 'a source close to the talks'],
    ['a paper that somebody saw', 'a letter seen by the Harbour Herald'],
    ['an office', 'the attorney general'],
  ])('%s', (_who, source) => {
    expect(said(`The boats will be sold, according to ${source}.`)).toEqual([
      `${source}, paraphrase: The boats will be sold`,
    ]);
  });

  it('who stands in the middle of it', () => {
    expect(said('But one aim of the sale, according to a clerk familiar with it, is to raise money.')).toEqual([
      'a clerk familiar with it, paraphrase: But one aim of the sale | is to raise money',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('what is said behind its verb', () => {
  it.each([
    [
      'not another verb’s object',
      'Voss lamented the state of the pier and criticised the crew.',
      'the state of the pier',
    ],
    ['not what others did', 'Lena Voss claimed credit, but others had made it.', 'credit'],
    [
      'over a clause of a noun',
      'Voss said the pier, which many like, would close.',
      'the pier, which many like, would close',
    ],
    ['over what stands in dashes', 'Voss said the pier - a wreck - would close.', 'the pier - a wreck - would close'],
    ['an act', 'Voss said closing the pier would cost jobs.', 'closing the pier would cost jobs'],
    [
      'an act over a clause',
      'Voss said closing it, which he likes, would pay.',
      'closing it, which he likes, would pay',
    ],
    ['behind days and places', 'Voss said on Monday in Castell that it sank.', 'that it sank'],
    ['behind where it was said', 'Voss said in an interview taped in May that it sank.', 'that it sank'],
    ['behind a date', 'Voss ruled on 30 July, 2002 that it sank.', 'that it sank'],
    ['behind an aside', 'Voss said, without proof, that it sank.', 'that it sank'],
    ['behind an aside in dashes', 'Voss said - falsely - that it sank.', 'that it sank'],
    ['behind whom it was said to', 'Voss said, in remarks to sailors, “It sank.”', '“It sank.”'],
    ['behind how it was said', 'Voss concluded so well and gladly, “It is late.”', '“It is late.”'],
    ['behind when it was said', 'Voss said as she left, “We are done.”', '“We are done.”'],
    ['behind who said it', 'Said Lena Voss, who grew up there, “We are proud.”', '“We are proud.”'],
    ['behind what it was said of', 'Voss said of the claim that it sank: “It floats.”', '“It floats.”'],
    ['behind a colon', 'Voss ended with a plea: “Stay here.”', '“Stay here.”'],
    ['only the quote, of a verb that takes a thing', 'Voss praised the crew with a plea: “Stay here.”', '“Stay here.”'],
    ['not words in marks alone', 'Voss praised it with a plea: “stay” here.', 'it with a plea: “stay” here'],
    ['within a name of two parts', 'Voss said in the House of Lords “it is late.”', '“it is late.”'],
    ['behind what it is said of', 'Voss said of the “old” pier that it sank.', 'that it sank'],
    ['behind a day', 'Voss said Tuesday the pier sank.', 'the pier sank'],
    ['a day as a part of it', 'Voss plans Tuesday talks.', 'Tuesday talks'],
    ['behind a hearer and "today"', 'Voss told sailors today the pier is shut.', 'the pier is shut'],
    ['a clause of its own', 'Voss explained why it sank.', 'why it sank'],
    ['an act that is backed', 'Voss supports closing the pier.', 'closing the pier'],
    ['much of a thing', 'Voss said much of the fleet sank.', 'much of the fleet sank'],
    ['with its condition', 'Voss said, if elected, she would leave.', 'if elected, she would leave'],
    ['with what it defies', 'Voss said despite the rain, the match is on.', 'despite the rain, the match is on'],
    ['with its reason', 'Voss said because it rains, the match is off.', 'because it rains, the match is off'],
    [
      'over a comma in what is before it',
      'Voss said since it opened, and grew, the pier has paid.',
      'since it opened, and grew, the pier has paid',
    ],
    ['with "even if"', 'Voss said even if it sinks, boats stay.', 'even if it sinks, boats stay'],
    ['with "including"', 'Voss suggested two questions, including, “Why now?”', 'two questions, including, “Why now?”'],
    ['on both sides', 'The pier, Voss said, had sunk.', 'The pier | had sunk'],
    ['on both sides, in marks', '“The pier,” Voss said, “is old.”', '“The pier,” | “is old.”'],
    ['before a hearer', 'The shop would close, Lena Voss told the Star.', 'The shop would close'],
    ['behind a hearer', 'Lena Voss told the crew it was late.', 'it was late'],
    ['behind a hearer, an act', 'Lena Voss told the crew to leave.', 'to leave'],
    ['behind a hearer and a day', 'Lena Voss told sailors on Monday to leave.', 'to leave'],
    ['a thing that is told', 'Lena Voss told a tale.', 'a tale'],
    ['with whom it is about', 'Lena Voss found him to be ill.', 'him to be ill'],
    ['of each year', 'Lena Voss said each year yields more.', 'each year yields more'],
    ['by a document', 'The poll shows Lind leading.', 'Lind leading'],
    ['behind a letter', 'Lena Voss said in a letter, the locks would close.', 'the locks would close'],
    ['with an act in marks', 'Lena Voss vowed to “end” it.', 'to “end” it'],
    ['her own claim', 'Lena Voss repeated her claim that it sank.', 'that it sank'],
  ])('%s', (_, text, words) => {
    expect(contentsOf(text)[0]).toBe(words);
  });

  it('is whose it is, where another says what stands behind', () => {
    expect(contentsOf('Lena Voss praised the plan, and Lind said: “It fails.”')).toEqual(['the plan', '“It fails.”']);
    expect(contentsOf('Lena Voss, who advises ministers, some new, told sailors it was late.')).toEqual([
      'it was late',
    ]);
  });

  it.each([
    ['a hearer', 'Lena Voss told the Star.'],
    ['a hearer with a name of two parts', 'Lena Voss told the Bank of Castell.'],
    ['a hearer with a place', 'Lena Voss told the Guild of Sailors in Castell.'],
    ['a hearer by office', 'Lena Voss told the mayor.'],
    ['a hearer and a matter', 'Lena Voss told the Star about the sale.'],
    ['things that have something', 'Lena Voss found boats that had holes.'],
    ['an act beside it', 'Lena Voss said, closing the pier.'],
    ['the same', 'Lena Voss said the same of Lind.'],
    ['what is contrary to it', 'Contrary to what Lena Voss said, it sank.'],
  ])('is nothing, of %s', (_, text) => {
    expect(contentsOf(text)).toEqual([]);
  });
});

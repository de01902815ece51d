import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('what an article tells of somebody says nothing in that one’s name', () => {
  it.each([
    ['what somebody knows', 'Lena Voss knows that the pier leaks.'],
    ['what two know', 'Both Lena Voss and Bo Lind know the pier leaks.'],
    ['what somebody realises', 'Sailors realised that the ropes were rotten.'],
    ['what somebody gets to know', 'Lena Voss learned that the ship had sunk.'],
    ['what slipped somebody’s mind', 'Lena Voss forgot that the pier was sold.'],
    ['learning to do it', 'Lena Voss moved to Castell and learned to sail.'],
    ['choosing not to', 'Lena Voss had opted not to run in the four earlier races.'],
    ['handing out papers', 'Lena Voss leaked a list that the mayor had made.'],
    ['papers that others hand out', 'The list was leaked by Lena Voss.'],
    ['bringing out what others use', 'The Harbour Star published a report based on papers that Bo Lind kept.'],
    ['bringing it out on a day', 'The Harbour Star published the list the same day that the mayor left.'],
    ['passing what would hold', 'The council approved a bill Tuesday that would close the pier.'],
    ['being looked for', 'Bo Lind is wanted by the police of Castell.'],
    ['an answer by deed', 'Castell countered with tolls on an additional 50 ropes, and the boats left.'],
    ['an answer by deed, with a day', 'After the fire, Castell responded with tolls.'],
    ['taking office', 'When Lena Voss assumed the presidency in 1987, she also became head of the fleet.'],
    ['taking a seat', 'Lena Voss assumed the chairmanship, and Bo Lind left as the tolls rose.'],
    ['greeting somebody', 'Lena Voss welcomed him warmly.'],
    ['calling somebody home', 'Castell recalled its ambassador over the tolls.'],
    ['having it in mind', 'The gang planned raids on the harbour in May.'],
    ['an attack on a place', 'The rebels attacked an outpost near the harbour.'],
    ['an attack on somebody and a place', 'The fleet attacked several captains and military sites, including depots.'],
    ['pictures', 'Both sides tweeted photos of the storm.'],
    ['who ruled', 'Yet Bo Lind, who ruled Castell from 1999 until his death Tuesday, was not able to sail.'],
    ['what a firm brings about', 'The lodge formerly billed itself as home to three whales.'],
    ['what talks are for', 'A crew arrived for talks aimed at resolving the dispute.'],
    ['what a notation is for', 'Lena Voss also developed a notation for expressing large tides.'],
    ['whom an appeal reaches', 'The plan’s appeal to sailors was plain.'],
    ['whom a plea is made to', 'Lena Voss delivered her final plea to voters.'],
    ['whom a call connects', 'Sailors heard of the mayor’s call with Bo Lind.'],
    ['what somebody is suspected of', 'Castell has long been suspected of backing the rebels.'],
    ['what did not happen', 'If the mayor had accepted the truce, boats would not have burned.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('tells how those are who are told', () => {
    expect(said('Lena Voss told thousands of cheering sailors that it was late.')).toEqual([
      'Lena Voss, paraphrase: that it was late',
    ]);
    expect(said('“We stay,” Lena Voss told thousands of cheering sailors.')).toEqual(['Lena Voss, quote: “We stay,”']);
  });
});

describe('what stands on a page beside an article is nobody’s', () => {
  it.each([
    ['a label', 'Story highlights Mayor Lena Voss to visit the harbour.'],
    ['a request to who reads', 'Continue reading the main story Please verify you’re not a robot.'],
    ['a caption in capitals', 'MUST WATCH Voss wants the board to review the tolls.'],
    ['a month', 'A profile of the mayor published in January 2011 disclosed the tolls.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('and what it labels is still whose it is', () => {
    expect(said('Story highlights Castell says 42 boats sank.')).toEqual(['Castell, paraphrase: 42 boats sank']);
  });
});

describe('but whoever holds, answers or turns against something does', () => {
  it.each([
    ['a belief', 'Lena Voss believes that the pier leaks.', ['Lena Voss, paraphrase: that the pier leaks']],
    ['what a paper got to know', 'The Star has learned that it sank.', ['Star, paraphrase: that it sank']],
    ['known in marks', 'Lena Voss knows it was “a mistake.”', ['Lena Voss, mixed: it was “a mistake.”']],
    ['a wish not to', 'Lena Voss sought not to sell.', ['Lena Voss, paraphrase: not to sell']],
    ['an answer in marks', '“We stay,” Lena Voss replied with a smile.', ['Lena Voss, quote: “We stay,”']],
    ['approval', 'Sailors approve of the new tolls.', ['sailors, paraphrase: the new tolls']],
    ['a belief of a charge', 'Lena Voss assumed the post was lost.', ['Lena Voss, paraphrase: the post was lost']],
    ['a greeting of a plan', 'Lena Voss welcomed the sale.', ['Lena Voss, paraphrase: the sale']],
    ['a memory', 'Lena Voss recalled the ambassador of Castell.', ['Lena Voss, paraphrase: the ambassador of Castell']],
    ['what is still meant', 'Lena Voss plans a sale of the harbour.', ['Lena Voss, paraphrase: a sale of the harbour']],
    ['an attack on a ruling', 'Lena Voss attacked the ruling.', ['Lena Voss, paraphrase: the ruling']],
    ['years of it', 'After years of denying the leak, Lena Voss left.', ['Lena Voss, paraphrase: the leak']],
    [
      'what is found to be so',
      'The court found the sale to be unlawful.',
      ['the court, paraphrase: the sale to be unlawful'],
    ],
    ['an open condition', 'If Lena Voss wants a truce, boats will sail.', ['Lena Voss, paraphrase: a truce']],
    ['what is leaked that', 'Lena Voss leaked on Tuesday that it sank.', ['Lena Voss, paraphrase: that it sank']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

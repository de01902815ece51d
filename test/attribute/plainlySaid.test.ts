import { describe, expect, it } from 'vitest';
import { linesOf } from './readArticle.ts';

/** "speaker: words" of each statement. */
function saidIn(text: string): string[] {
  return linesOf(text).map((line) => line.replace(/ \([^)]*\) \w+/, '').replace(/ (?:paraphrase|quote|mixed): /, ': '));
}

describe('what is plainly said is found', () => {
  it.each([
    ['The pier is shut according to police.', 'police: The pier is shut'],
    [
      'The pier was “a wreck” in March according to a port spokeswoman.',
      'a port spokeswoman: The pier was “a wreck” in March',
    ],
    [
      'According to witnesses, the child and his mother were among those who left.',
      'witnesses: the child and his mother were among those who left',
    ],
    ['According to Zenaris, which cited a diver, the pier had sunk.', 'Zenaris: the pier had sunk'],
    ['Voss has since said his boat was leaking.', 'Voss: his boat was leaking'],
    ['Voss also alleged the crew had left.', 'Voss: the crew had left'],
    ['The Harbour Press reports Lind has also been seen.', 'Harbour Press: Lind has also been seen'],
    ['The study reports “each rope is weak”.', 'the study: “each rope is weak”'],
    ['Zenaris reports sixteen other wrecks since 2015.', 'Zenaris: sixteen other wrecks since 2015'],
    ['“We wanted to know,” said lead author Professor Ann Lowe.', 'Ann Lowe: “We wanted to know,”'],
    ['Jolly said he would be late.', 'Jolly: he would be late'],
    ['The pier will open, former rival says.', 'former rival: The pier will open'],
    ['Voss said, if elected, he would leave the pier open.', 'Voss: if elected, he would leave the pier open'],
    ['Voss said smugglers dig tunnels mostly under the pier.', 'Voss: smugglers dig tunnels mostly under the pier'],
    ['Voss said each year of work yields a new bump.', 'Voss: each year of work yields a new bump'],
    ['Voss said about half of the older boats leak.', 'Voss: about half of the older boats leak'],
    ['New filings show the pier has sunk.', 'new filings: the pier has sunk'],
    ['Nearly a third say they do not know.', '?: they do not know'],
    ['Recent polling shows that Voss leads.', 'Recent polling: that Voss leads'],
    ['But few believe the pier will open.', 'few: the pier will open'],
    ['Most believe that the pier will open.', 'most: that the pier will open'],
    ['Both think the pier will open.', '?: the pier will open'],
    ['A Zenaris poll last month showed Voss leading.', 'Zenaris poll: Voss leading'],
    ['In a talk with the radio, Day said it was late. Doris Day left.', 'Doris Day: it was late'],
    [
      'The head of the ROW union (National Union of Ropes, Harbour and Waterway Workers), Mick Cash, said it was late.',
      'Mick Cash: it was late',
    ],
    ['Zenaris.com said the pier was shut.', 'Zenaris.com: the pier was shut'],
    ['Some sailors believe it, while some say the pier sank.', 'some: the pier sank'],
    ['Some left, while others preferred a new pier.', 'others: a new pier'],
    ['The pier is open, as its owner claims the order was void.', 'its owner: the order was void'],
    ['A report alleged ropes and planks were missing.', 'a report: ropes and planks were missing'],
    ['One paper, Zenaris, claims Voss has left.', 'Zenaris: Voss has left'],
    ['Notably, in the book, Voss claims Lind lied.', 'Voss: Lind lied'],
    ['Voss announced on Monday around 11:30 am, the pier had sunk.', 'Voss: the pier had sunk'],
    ['Sailors said more than half of the boats were lost.', 'sailors: more than half of the boats were lost'],
    ['Voss told a guard at the door, in French, “they took it”.', 'Voss: “they took it”'],
    ['Voss said on Voice of the Harbour “It is a great loss.”', 'Voss: “It is a great loss.”'],
    ['The plan drew fire from some who saw the pier as a danger.', '?: the pier as a danger'],
    ['The news has nervous Democrats contemplating a new pier.', 'nervous Democrats: a new pier'],
    ['The hospital found him to be ill.', 'the hospital: him to be ill'],
    ['Voss attributed the fire to a lamp.', 'Voss: the fire to a lamp'],
    ['Voss left, sharing that all planks were new.', 'Voss: that all planks were new'],
    ['By most accounts, Voss won the race.', 'most accounts: Voss won the race'],
    [
      'The data show that the average boat is older than the pier.',
      'the data: that the average boat is older than the pier',
    ],
    ['Polls in Oslo show the two boats are late.', 'polls in Oslo: the two boats are late'],
    ['The site was said to have begun work in June.', '?: The site | to have begun work in June'],
    ['The boats are new according to a study.', 'a study: The boats are new'],
    [
      'In May he fell ill and according to the Ministry of Ropes he died in Oslo.',
      'Ministry of Ropes: he died in Oslo',
    ],
    ['Voss died in Oslo according to a statement posted on Monday.', '?: Voss died in Oslo'],
    ['According to recent reports, Voss, now in Oslo, is ill.', 'recent reports: Voss, now in Oslo, is ill'],
    ['The pier failed in May, the mayor of Oslo claims.', 'the mayor of Oslo: The pier failed in May'],
    [
      'Ann Lowe said the deal fell. She continued by noting that “it is late for all of us.”',
      'Ann Lowe: that “it is late for all of us.”',
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toContain(said);
  });

  it.each([
    'They played according to the rules.',
    'The pier was built according to plan.',
    'Voss said no.',
    'Both think tanks left.',
    'Sailors living there showed up.',
    'Voss counted the most pledged delegates.',
    'Voss met the union to discuss the pier.',
    'Voss addressed the crowd.',
    'The boats left, at which point numbers fell.',
    'It was a fish known to swim at night.',
    'They used a script written in Python.',
    'The year saw two fires.',
    'They bought a tool called a lathe.',
    'A red tractor pushed the boat to Oslo.',
    'Voss said the same of Lind.',
  ])('and nothing in: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it('tells rules that analysts speak of from who speaks', () => {
    expect(saidIn('The court made rules which analysts say could sink the port.')).toEqual([
      expect.stringContaining('analysts: '),
    ]);
  });
});

describe('a report of a report', () => {
  it.each([
    ['Zenaris reported Ann Lowe, the mayor, recommended a new pier.', 'Ann Lowe'],
    ['Zenaris reported that in May, Ann Lowe opposed the new pier.', 'Ann Lowe'],
    ['According to a letter by the union, Ann Lowe opposed the pier.', 'Ann Lowe'],
  ])('names who said it: %s', (text, name) => {
    expect(saidIn(text).map((line) => line.split(':')[0])).toContain(name);
  });

  it('leaves a deed with whoever told of it', () => {
    expect(saidIn('Zenaris reported that Ann Lowe left the pier.')).toEqual(['Zenaris: that Ann Lowe left the pier']);
  });
});

describe('what stands around a cue hides nothing', () => {
  it.each([
    ['Ann Lowe, elected in May, said it is late.', 'Ann Lowe: it is late'],
    ['The pier is shut, newspaper The Ropeway reported.', 'Ropeway: The pier is shut'],
    ['The act, which the court ruled to be void, is old.', 'the court: which | to be void'],
    ['The union believes a pier, which is old, was the trigger.', 'the union: a pier, which is old, was the trigger'],
    [
      'The union believes rain, which often falls in Castell, was the trigger.',
      'the union: rain, which often falls in Castell, was the trigger',
    ],
    ['Ada Voss said the pier is shut, which annoyed Lind, who left.', 'Ada Voss: the pier is shut'],
    ['Ada Voss, who said the pier is shut, which annoyed Lind, left.', 'Ada Voss: the pier is shut'],
    ['Ada Voss said the boat sank, leaving a wreck.', 'Ada Voss: the boat sank, leaving a wreck'],
    ['Ada Voss praised the crew, leaving the pier.', 'Ada Voss: the crew'],
    ['Ada Voss said she was in Castell, where the boat lay.', 'Ada Voss: she was in Castell, where the boat lay'],
    ['Ada Voss praised the pier, where the boat lay.', 'Ada Voss: the pier'],
    ['Ian Read said port leaders had left.', 'Ian Read: port leaders had left'],
    ['Ada Voss said the boat -- a wreck -- sank.', 'Ada Voss: the boat -- a wreck -- sank'],
    ['The union left the centres The Ropeway runs.', null],
    ['Zenaris reported as many as 32 boats lost.', 'Zenaris: as many as 32 boats lost'],
    ['Ada Voss said as many as 32 boats sank.', 'Ada Voss: as many as 32 boats sank'],
    ['The government labelled Voss as a smuggler.', 'the government: Voss as a smuggler'],
    ['Ada Voss praised feminism.', 'Ada Voss: feminism'],
    ['The union’s demands include a shorter week.', 'the union: a shorter week'],
    ['The union’s demands have included closing the pier.', 'the union: closing the pier'],
    ['Ada Voss told of being locked in.', 'Ada Voss: being locked in'],
    ['“It is late”, Ada Voss told the Star of Castell.', 'Ada Voss: “It is late”'],
    ['Six left, with local media reporting no-one was on the boats.', 'local media: no-one was on the boats'],
    ['The fees are 25 percent according to the union’s figures.', 'the union’s figures: The fees are 25 percent'],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual(line === null ? [] : [line]));
});

describe('what stands in front holds for the whole sentence', () => {
  it.each([
    [
      'According to port officials, the boat that Voss owned was lost to a storm.',
      'port officials: the boat that Voss owned was lost to a storm',
    ],
    [
      'According to the study, ropes with knots, loops or eyes — called splices — often break.',
      'the study: ropes with knots, loops or eyes — called splices — often break',
    ],
    [
      'According to a post by Ann Lowe, director of the pier, the rope came from the wall.',
      'Ann Lowe: the rope came from the wall',
    ],
    [
      'According to Ann Lowe, a baker who left, half of the boats are late, and the rest are lost; none will come.',
      'Ann Lowe: half of the boats are late, and the rest are lost; none will come',
    ],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual([line]));

  it('up to where another speaks', () => {
    expect(saidIn('According to the union, half of the boats are late, but the mayor said none is.')).toEqual([
      'the union: half of the boats are late',
      'the mayor: none is',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { linesOf } from './readArticle.ts';

/** "speaker: words" of each statement. */
function saidIn(text: string): string[] {
  return linesOf(text).map((line) => line.replace(/ \([^)]*\) \w+: /, ': '));
}

describe('what somebody holds is said with a word beside the verb', () => {
  it.each([
    ['Ann Lowe made clear that the pier would close.', 'Ann Lowe: that the pier would close'],
    ['Ann Lowe has made it clear that the pier will close.', 'Ann Lowe: that the pier will close'],
    ['Ann Lowe made clear the pier would close.', 'Ann Lowe: the pier would close'],
    ['Ann Lowe is confident that the pier will hold.', 'Ann Lowe: that the pier will hold'],
    ['The union remains sceptical that the pier will hold.', 'the union: that the pier will hold'],
    ['Sailors are glad the pier was saved.', 'sailors: the pier was saved'],
    ['The union was outraged that the pier had closed.', 'the union: that the pier had closed'],
    ['Sailors are worried the pier will sink.', 'sailors: the pier will sink'],
    ['Ann Lowe was convinced that the pier would hold.', 'Ann Lowe: that the pier would hold'],
    ['Ann Lowe expressed hope that the pier would hold.', 'Ann Lowe: hope that the pier would hold'],
    ['The union has pleaded repeatedly for a longer break.', 'the union: a longer break'],
    ['It is certain that the pier will close.', null],
    ['Ann Lowe made the clear glass.', null],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual(line === null ? [] : [line]));
});

describe('a clause behind a noun that is nobody’s', () => {
  it.each([
    ['Sailors left after allegations that the pier had sunk.', 'allegations: that the pier had sunk'],
    ['Crews left after a Harbour Radio report that the pier had sunk.', 'Harbour Radio: that the pier had sunk'],
    ['Amid criticism that the toll is high, the port shut.', '?: that the toll is high'],
    ['Sailors found a report that was late.', null],
    ['Sailors left after a claim that the union denies.', null],
    ['Sailors left after a report that the agency published in May.', null],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual(line === null ? [] : [line]));
});

describe('verbs that look like something else', () => {
  it.each([
    ['The mayor has alleged that Ann Lowe broke the rope.', 'the mayor: that Ann Lowe broke the rope'],
    ['Ann Lowe has since also admitted that work began in May.', 'Ann Lowe: that work began in May'],
    ['The union further claims that the pier is unsafe.', 'the union: that the pier is unsafe'],
    ['She’d admitted the rope was old.', '?: the rope was old'],
    [
      'The pier will close, the harbour board reported Friday evening local time.',
      'the harbour board: The pier will close',
    ],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual([line]));
});

describe('words that news uses as another part of speech', () => {
  it.each([
    ['Cook also questioned the sale of the pier.', 'Cook: the sale of the pier'],
    ['Cook said sailors have been late.', 'Cook: sailors have been late'],
    ['Ada Voss, 58, worries that boats will sink.', 'Ada Voss: that boats will sink'],
    ['Zenaris, however, questions how the pier was sold.', 'Zenaris: how the pier was sold'],
    ['There may be some hope that the pier stays, reports Castell Radio.', /^Castell Radio: There may be some hope/],
    ['Ada Voss has rejected calls to “pause” the work.', 'Ada Voss: calls to “pause” the work'],
    ['The police chief described Voss as kind.', 'the police chief: Voss as kind'],
    ['Lowe and Lind had both said police would wait.', 'Lowe and Lind: police would wait'],
    ['The mayor appealed for calm.', 'the mayor: calm'],
    ['Sailors have long pressured the board to leave.', 'sailors: the board to leave'],
    [
      'The pier stays because the board claims the rope, which is old, holds.',
      'the board: the rope, which is old, holds',
    ],
    ['Ada Voss said up to half of the boats leak.', 'Ada Voss: up to half of the boats leak'],
  ])('%s', (text, line) => {
    expect(saidIn(text)).toHaveLength(1);
    expect(saidIn(text)[0]).toMatch(line);
  });

  it('is a deed, where somebody tried it', () => {
    expect(saidIn('Ada Voss tried to pressure the board to leave.')).toEqual([]);
  });
});

describe('where what is said begins', () => {
  it.each([
    ['The panel ruled on 30 July, 2002 that the sale was void.', 'the panel: that the sale was void'],
    [
      'Ada Voss said since it opened in May, and grew later, the pier has paid.',
      'Ada Voss: since it opened in May, and grew later, the pier has paid',
    ],
    ['A clerk told the Star Mr Lind had left.', 'a clerk: Mr Lind had left'],
  ])('%s', (text, line) => expect(saidIn(text)).toEqual([line]));
});

describe('where what is said ends', () => {
  it.each([
    ['The two towns agreed to lay a line and share the cost.', ['the two towns: to lay a line and share the cost']],
    ['The towns agreed to lay a line and left.', ['the towns: to lay a line']],
    ['Ann Lowe praised the sailor who came and saved her.', ['Ann Lowe: the sailor who came and saved her']],
    ['Ann Lowe said it condemned and prohibited theft.', ['Ann Lowe: it condemned and prohibited theft']],
    [
      'Ann Lowe said it was not built to last but is aimed at sailors.',
      ['Ann Lowe: it was not built to last but is aimed at sailors'],
    ],
    [
      'Ann Lowe voiced fears that short- and long-range boats would sink.',
      ['Ann Lowe: fears that short- and long-range boats would sink'],
    ],
    [
      'The mayor condemned her trial for theft and two-year term as politically motivated.',
      ['the mayor: her trial for theft and two-year term as politically motivated'],
    ],
    [
      'The council, which met after the storm, declared the pier unfit for use.',
      ['the council: the pier unfit for use'],
    ],
    [
      'A clerk who backs the plan told the Star that the pier, also called the Finger, will stay.',
      ['a clerk who backs the plan: that the pier, also called the Finger, will stay'],
    ],
  ])('%s', (text, lines) => expect(saidIn(text)).toEqual(lines));

  it('is not whom it is told', () => {
    expect(saidIn('The pier is open, and the mayor told the crowd.')).toEqual([]);
  });
});

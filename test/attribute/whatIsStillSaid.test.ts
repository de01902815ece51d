import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

function saidIn(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(({ content }) => words(content));
}

describe('what is said goes on behind a comma or a dash', () => {
  it.each([
    ['Voss said she would meet the crew, as well as the owners.', 'she would meet the crew, as well as the owners'],
    ['Voss said she had met the crew, but would leave in May.', 'she had met the crew, but would leave in May'],
    ['Voss said he was open to a deal, but has not met one.', 'he was open to a deal, but has not met one'],
    ['Voss said the pier was shut, but the ferry had sailed.', 'the pier was shut, but the ferry had sailed'],
    ['Voss said the rope is new, and the toll may rise.', 'the rope is new, and the toll may rise'],
    ['Voss said tolls rose, while the number of boats fell.', 'tolls rose, while the number of boats fell'],
    ['Voss said the port would lose money — including a grant.', 'the port would lose money — including a grant'],
    ['Voss said the pier had leaked, and then sank.', 'the pier had leaked, and then sank'],
    ['Voss said the boats were old, and the rust may continue.', 'the boats were old, and the rust may continue'],
    ['Voss said a storm was near, which could sink the pier.', 'a storm was near, which could sink the pier'],
    ['Voss said that, no matter who won, the crew would stay.', 'that, no matter who won, the crew would stay'],
    [
      'Voss reported a new paint that could cut rust, water loss, and smell when sprayed on a hull.',
      'a new paint that could cut rust, water loss, and smell when sprayed on a hull',
    ],
    ['Voss spoke about fares, health care, and raising pay.', 'fares, health care, and raising pay'],
    ['Voss said the crews would shrink – by a third.', 'the crews would shrink – by a third'],
    ['Voss said the old mole sank — leaving a gap.', 'the old mole sank — leaving a gap'],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual([said]);
  });
});

describe('the writer goes on behind a comma or a dash', () => {
  it.each([
    ['Voss said the pier was shut, but the ferry sailed.', ['the pier was shut']],
    ['Voss said the pier was shut, but left the room.', ['the pier was shut']],
    ['Voss said the pier was shut, but the union would deny the sale.', ['the pier was shut', 'the sale']],
    ['Voss said tolls rose, while Lind said they fell.', ['tolls rose', 'they fell']],
    ['Voss said tolls rose, while Lind praised the “calm.”', ['tolls rose', 'the “calm.”']],
    ['Voss said the port would lose money — a view Lind shares.', ['the port would lose money']],
    ['Voss said the port would lose money — citing a report.', ['the port would lose money', 'a report']],
    ['Voss said the port was open, as he left.', ['the port was open']],
    ['Voss said the port was open, which pleased Lind.', ['the port was open']],
    ['Voss said the port was open, and urged a break.', ['the port was open', 'a break']],
    ['Voss condemned the toll, a new tax, and the crew left.', ['the toll, a new tax']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

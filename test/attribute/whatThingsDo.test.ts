import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('what a thing does, or which thing is meant, is no statement', () => {
  it.each([
    ['what some water is called', 'Lena Voss crossed areas of water called pools.'],
    ['which tolls they are', 'The council approved the tolls they pay and hate.'],
    ['which toll it is', 'Lena Voss approved the toll which fell.'],
    ['what film of some shows', 'A video by the union showed boats.'],
    ['what film by some shows', 'Police video showed boats.'],
    ['what a recording shows', 'A recording of Lena Voss shows boats sinking.'],
    ['what their film shows', 'The union’s video shows sailors fleeing.'],
    ['what sailors win', 'Sailors claim the title.'],
    ['what is told of on a day', 'The crew’s plan was on Wednesday reported to not be late.'],
    ['what some are glad to see', 'Others were glad to see Bo Lind out.'],
    ['which rules they are', 'Lena Voss set three rules related to tolls, one ending a sale.'],
    ['what some do not want', 'That is what sailors do not want to happen.'],
    ['how some might call it', 'The sale could be considered late by the mayor.'],
    ['what a court turns down', 'The court rejects the bid.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['a clause that a thing proves', 'The clash proved that sailors lied.', ['?, paraphrase: that sailors lied']],
    ['what a storm warns of', 'The storm warned sailors they would lose.', ['?, paraphrase: they would lose']],
    ['what is wanted at a turn', 'When the tide turned sailors wanted a truce.', ['sailors, paraphrase: a truce']],
    [
      'a question before a deed',
      'When asked by sailors whether it sank, Bo Lind left.',
      ['sailors, paraphrase: whether it sank'],
    ],
    ['who plans it', 'The sale was planned by the union.', ['the union, paraphrase: The sale']],
    ['an attempt to praise', 'Bo Lind attempted to praise the crew.', ['Bo Lind, paraphrase: the crew']],
    ['praise of film', 'Lena Voss praised the film.', ['Lena Voss, paraphrase: the film']],
    ['a pledge to', 'Lena Voss pledged to leave.', ['Lena Voss, paraphrase: to leave']],
    [
      'how a ship is to be called',
      'Lena Voss wants the ship to be named Zena.',
      ['Lena Voss, paraphrase: the ship to be named Zena'],
    ],
    ['talk of a thing', 'Lena Voss is talking about the sale.', ['Lena Voss, paraphrase: the sale']],
    ['whose name is a word for a law', 'Ann Law supports tolls.', ['Ann Law, paraphrase: tolls']],
    [
      'a clause behind one that tells which is meant',
      'Lena Voss wrote the letter she got was late.',
      ['Lena Voss, paraphrase: the letter she got was late'],
    ],
    [
      'a clause on either side of who wrote it',
      'The boat, Lena Voss wrote, had sunk.',
      ['Lena Voss, paraphrase: The boat | had sunk'],
    ],
  ])('but is with %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

/** More of what stands in notSaid.test.ts: other forms of the verbs, and what stands on either side of each line. */
describe('who does something says nothing by it', () => {
  it.each([
    ['claiming a prize', 'Lena Voss claims the title.'],
    ['running now', 'Lena Voss seeks the nomination.'],
    ['hiding', 'Lena Voss seeks shelter.'],
    ['turning down bids', 'Courts reject the bid of the firm.'],
    ['turning down an appeal', 'The court will reject the appeal of the firm.'],
    ['turning one down now', 'The court is rejecting the appeal of the firm.'],
    ['naming somebody to', 'Lena Voss is naming pilots to advise the union.'],
    ['weighing much', 'The sailors weigh 82 kilos.'],
    ['taking hold of a thing', 'Lena Voss asserts control over the pier.'],
    ['pushing a thing', 'Lena Voss pushes the boat into the sea.'],
    ['pushing what did something', 'Lena Voss pushed the board, which sold the pier.'],
    ['greeting at a place', 'Lena Voss welcomes Bo Lind at the pier.'],
    ['saying nothing', 'Lena Voss is refusing to answer.'],
    ['saying nothing of a sale', 'Lena Voss refused to discuss a sale.'],
    ['refusing an act', 'Lena Voss refuses to sell the pier.'],
    ['choosing', 'Lena Voss opts to stay.'],
    ['forgetting to', 'Lena Voss forgot to thank the crew.'],
    ['forgetting still', 'Lena Voss forgets to lock the pier.'],
    ['choosing what others pay', 'Lena Voss decides what sailors pay.'],
    ['talking of a thing', 'Talking about the sale, Lena Voss left.'],
    ['answering a thing', 'Lena Voss reacted to the sale.'],
    ['writing to somebody', 'Lena Voss wrote the crew about the leak.'],
    ['being called so', 'Lena Voss leaves what she called the crew.'],
    ['mentioning a thing', 'Lena Voss left, mentioning the storm.'],
    ['a remark on a thing', 'Her statement on the sale was short.'],
    ['what others are behind', 'The plan backed by the union fell.'],
    ['a thing for nobody', 'The hat supports a rope.'],
    ['a gap', 'It is what everybody wants to know.'],
    ['what turns out now', 'It turns out sailors wanted a truce.'],
    ['what turned out', 'It turned out sailors backed the plan.'],
    ['what kind of crew it is', 'Bo Lind met a crew which opposes the plan.'],
    ['what a plan is for', 'Castell has a plan which aims to end the tolls.'],
    ['what talks are for', 'The talks intended to help sailors.'],
    ['what a phase is for', 'Phase two was planned to affect sailors.'],
    ['who alone may do it', 'A truce can only be proposed by the mayor.'],
    ['who rules', 'The city is ruled by the mayor.'],
    ['what is known of it', 'A fish known to leap out of the water was named after a sailor.'],
    ['where it was written', 'It is a boat written in Castell.'],
    ['what is hard', 'It was hard to demand a truce.'],
    ['what is of use', 'It is important to point out that tolls fell.'],
    ['what points were enough for', 'Bo Lind had 11 points and 10 assists to claim a record.'],
    ['what a boat is called', 'Bo Lind built a boat, named Zena, in May.'],
    ['what a sailor is called', 'Bo Lind met a sailor, dubbed Tar, and left.'],
    ['trying it', 'Bo Lind attempted to pressure the crew.'],
    ['trying it still', 'Bo Lind tries to warn the crew.'],
    ['being paid for it', 'Bo Lind was hired to promote the sale.'],
    ['not being able to', 'Lena Voss was unable to dismiss the claims.'],
    ['moving to where it is done', 'Lena Voss moved on to praise the boats.'],
    ['sailing there for it', 'Sailors sailed to the gate to oppose the sale.'],
    ['leaving once it is asked for', 'Once urged by sailors to resign, Bo Lind left.'],
    ['leaving when it is asked for', 'Bo Lind left when urged by sailors to resign.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('whatever somebody else says behind it', () => {
    expect(said('“It is late,” said Bo Lind after Lena Voss posted a notice.')).toEqual([
      'Bo Lind, quote: “It is late,”',
    ]);
  });
});

describe('but who speaks does', () => {
  it.each([
    ['claiming a loss', 'Lena Voss claimed damage to the pier.', ['Lena Voss, paraphrase: damage to the pier']],
    ['naming it so', 'Lena Voss named the sale a risk.', ['Lena Voss, paraphrase: the sale a risk']],
    ['forgetting that', 'Lena Voss forgot that it sank.', ['Lena Voss, paraphrase: that it sank']],
    ['thinking about it', 'Lena Voss weighs a sale.', ['Lena Voss, paraphrase: a sale']],
    ['holding to it', 'Lena Voss asserts a right to the pier.', ['Lena Voss, paraphrase: a right to the pier']],
    ['pushing for it', 'Lena Voss pushed for a truce.', ['Lena Voss, paraphrase: a truce']],
    ['an order', 'Lena Voss ordered the crew to leave.', ['Lena Voss, paraphrase: the crew to leave']],
    ['a challenge', 'Lena Voss challenged Bo Lind to resign.', ['Lena Voss, paraphrase: Bo Lind to resign']],
    ['welcoming many', 'Lena Voss welcomed the sailors.', ['Lena Voss, paraphrase: the sailors']],
    ['backing it', 'Lena Voss is backing the plan.', ['Lena Voss, paraphrase: the plan']],
    ['an answer', 'Lena Voss responded that it was late.', ['Lena Voss, paraphrase: that it was late']],
    ['alluding to it', 'Lena Voss alluded to the sale.', ['Lena Voss, paraphrase: the sale']],
    ['what was written', 'Lena Voss wrote the letter was late.', ['Lena Voss, paraphrase: the letter was late']],
    ['what it is called', 'Lena Voss called the crew a risk.', ['Lena Voss, paraphrase: the crew a risk']],
    ['what all are called', 'The toll is what Voss called “late.”', ['Voss, quote: “late.”']],
    ['a call by marks', 'Lena Voss called the sale “late.”', ['Lena Voss, mixed: the sale “late.”']],
    ['a view of it', 'Lena Voss repeated her view that it was late.', ['Lena Voss, paraphrase: that it was late']],
    ['marks in a remark', 'Her remark on the “late” sale was short.', ['?, mixed: the “late” sale']],
    ['a demand', 'Lena Voss repeated her demand for a truce.', ['Lena Voss, paraphrase: her demand for a truce']],
    ['praise beside it', 'Lena Voss left, praising the storm.', ['Lena Voss, paraphrase: the storm']],
    ['a clause', 'Lena Voss left, mentioning that it was late.', ['Lena Voss, paraphrase: that it was late']],
    ['a storm that sank', 'Lena Voss left, recalling that boats sank.', ['Lena Voss, paraphrase: that boats sank']],
    ['more than it', 'Lena Voss praised them and the sailors.', ['Lena Voss, paraphrase: them and the sailors']],
    ['a denial of them', 'Lena Voss denied them.', ['Lena Voss, paraphrase: them']],
    ['a charge that was denied', 'A charge was denied by the union.', ['the union, paraphrase: A charge']],
    ['a known crew', 'Bo Lind met the crew which opposes the plan.', ['the crew, paraphrase: the plan']],
    ['who intends it', 'The crew intended to help sailors.', ['the crew, paraphrase: to help sailors']],
    ['who plans it', 'The crew planned to leave.', ['the crew, paraphrase: to leave']],
    ['who proposes it', 'A truce was proposed by the mayor.', ['the mayor, paraphrase: A truce']],
    ['who has known them', 'Bo Lind has known sailors to like it.', ['Bo Lind, paraphrase: sailors to like it']],
    ['beginning to', 'Lena Voss began to praise the boats.', ['Lena Voss, paraphrase: the boats']],
    ['seeming to', 'Lena Voss seemed to praise the boats.', ['Lena Voss, paraphrase: the boats']],
    ['going on to', 'Lena Voss goes on to praise the boats.', ['Lena Voss, paraphrase: the boats']],
    ['meeting for it', 'Sailors rallied at the gate to oppose the sale.', ['sailors, paraphrase: the sale']],
    ['coming to offer to', 'Lena Voss met Lind to offer to leave.', ['Lena Voss, paraphrase: to leave']],
    ['trying to demand', 'Bo Lind is trying to demand a truce.', ['Bo Lind, paraphrase: a truce']],
    [
      'making them believe',
      'Bo Lind tried to convince the crew that tolls fell.',
      ['Bo Lind, paraphrase: that tolls fell'],
    ],
    ['as others want', 'Things turned out as sailors wanted a truce.', ['sailors, paraphrase: a truce']],
    ['a clause that turned out', 'It turned out that sailors feared a storm.', ['sailors, paraphrase: a storm']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

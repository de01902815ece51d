import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('what somebody does not tell is no statement', () => {
  it.each([
    ['whether', 'Lena Voss did not mention whether the pier would open.'],
    ['how many', 'The union did not specify how many sailors had left.'],
    ['who', 'The firm would not disclose who had bought the boats.'],
    ['a name', 'Lena Voss has not named the buyer.'],
    ['a thing', 'Lena Voss didn’t mention the toll.'],
    ['a cause', 'The agency has not confirmed the cause of the fire.'],
    ['what it will not remark on', 'Lena Voss would not comment on whether the crew was paid.'],
    ['what comes later', 'The board has yet to say whether it will sell the pier.'],
    ['a thing that comes later', 'The board has yet to announce a price.'],
    ['declining to tell', 'Lena Voss declined to disclose what the boats had cost.'],
    ['declining to reply', 'The board declines to reply to the crew.'],
    ['declining a response, as an aside', 'The board, declining to respond to the charge, left.'],
    ['refusing to tell a price', 'Lena Voss refuses to specify a price.'],
    ['why', 'Lena Voss did not reveal why she left.'],
    ['if', 'Lena Voss did not reveal if it sank.'],
    ['what', 'Lena Voss did not reveal what she saw.'],
    ['when', 'Lena Voss did not reveal when it sank.'],
    ['where', 'Lena Voss did not reveal where it sank.'],
    ['which it is', 'Lena Voss did not name the ship that sank.'],
    ['a price that comes later', 'The board has yet to reveal the price.'],
    ['a price, to some', 'Lena Voss did not indicate to sailors a price.'],
    ['no one of them', 'No one knew how it sank.'],
    ['no union at all', 'No union expects the sale.'],
    ['no one of two', 'Neither union backs the plan.'],
    ['no one of some', 'No crew has claimed the loss of the boat.'],
    ['few of them', 'Few sailors have seen what the firm proposes.'],
    ['a reply, in marks', 'Lena Voss declined to discuss the “late” sale.'],
    ['a thing, to some', 'Lena Voss did not mention the sale to sailors.'],
    ['neither of two', 'Lena Voss met two firms, though neither backed the plan.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('but what is denied is one', () => {
  it.each([
    ['Lena Voss did not confirm that it sank.', 'that it sank'],
    ['Lena Voss did not mention the “late” sale.', 'the “late” sale'],
    ['Lena Voss has yet to confirm that it sank.', 'that it sank'],
    ['Lena Voss did not endorse the plan.', 'the plan'],
    ['Lena Voss did not only mention the toll.', 'the toll'],
    ['No sailor said that it sank.', 'that it sank'],
    ['No sailor said what it cost.', 'what it cost'],
    ['The price was not mentioned by Lena Voss.', 'The price'],
    ['Few sailors doubt that it sank.', 'that it sank'],
    ['Lena Voss refused to back the plan.', 'the plan'],
    ['The board hopes to reveal the price.', 'to reveal the price'],
    ['Lena Voss mentioned the toll.', 'the toll'],
    ['Lena Voss wept, yet praised the crew.', 'the crew'],
    ['Lena Voss did not mention the boat sank.', 'the boat sank'],
    ['Lena Voss did not mention the boat sank when it rained.', 'the boat sank when it rained'],
    ['Lena Voss would not comment on whether it sank, saying only that it was “late.”', 'that it was “late.”'],
    ['No union wants to strike.', 'to strike'],
    ['Lena Voss did not forecast to the crew that it would sink.', 'that it would sink'],
  ])('%s', (text, expected) => {
    expect(said(text).map((line) => line.replace(/^.*?: /, ''))).toEqual([expected]);
  });
});

it('is left untold, whatever stands in marks on either side', () => {
  expect(said('Lena Voss, who praised “calm” crews, did not mention the toll.')).toEqual([
    'Lena Voss, mixed: “calm” crews',
  ]);
  expect(said('Lena Voss did not mention the toll, but praised “calm” crews.')).toEqual([
    'Lena Voss, mixed: “calm” crews',
  ]);
});

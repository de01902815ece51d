import { describe, expect, it } from 'vitest';
import { linesOf, saidIn as said } from './readArticle.ts';

describe('what somebody did is no statement', () => {
  it.each([
    ['writing a thing', 'Lena Voss wrote the letter.'],
    ['writing what nothing tells of', 'Lena Voss posted a notice on the door.'],
    ['ringing up', 'Lena Voss called the police.'],
    ['ringing somebody up', 'Lena Voss called Lind at the request of her brother and left.'],
    ['being let to say it', 'Keep the pier and let Harbour Court announce the end.'],
    ['being let to decide', 'The sale lets Bo Lind decide that the pier is shut.'],
    ['trying', 'Lena Voss had sought to balance the two.'],
    ['trying still', 'Lena Voss seeks to end it.'],
    ['choosing', 'Lena Voss opted to stay on the pier.'],
    ['naming somebody to', 'Lena Voss named pilots to advise the union.'],
    ['a decision', 'The council’s decision to sell the pier averts a loss.'],
    ['refusing an act', 'Lena Voss refused to sell the pier.'],
    ['declining to foretell', 'Lena Voss declined to predict the price.'],
    ['ordering a thing', 'Lena Voss ordered a recess.'],
    ['turning down a bid', 'The board rejected the bid of the firm.'],
    ['challenging somebody', 'Lena Voss challenged Bo Lind to a race.'],
    ['voting to', 'The council voted to sell the pier.'],
    ['keeping others from it', 'The rule kept sailors from backing the sale.'],
    ['what is meant for it', 'Castell passed a law to prohibit the sale of ropes.'],
    ['what may come', 'The board is expected to announce the price of the boats.'],
    ['no time for it', 'The sailors had no time to defend the boats.'],
    ['not being able to', 'Lena Voss was not able to prove the loss.'],
    ['cheering somebody', 'Sailors cheered him.'],
    ['who told of it', 'The Castell Ledger first reported it.'],
    ['remarks on a thing', 'Lena Voss cut short her remarks on the budget.'],
    ['a charge that another repeats', 'A charge echoed by the union brought the board down.'],
    ['what is explained beside it', 'Explaining the sale, Lena Voss left the pier.'],
    ['winning a thing', 'Lena Voss claimed the title.'],
    ['running for an office', 'Lena Voss is seeking the nomination.'],
    ['keeping a thing', 'Lena Voss maintained a house in Castell.'],
    ['voting for a party', 'Castell has voted Labour since.'],
    ['voting against a thing', 'Lena Voss voted against the harbour rules.'],
    ['voting for a thing', 'Lena Voss had voted for the harbour rules.'],
    ['approving a thing', 'Lena Voss approved the sale.'],
    ['getting to read a thing', 'Lena Voss managed to read the letter.'],
    ['an appeal in a court', 'Lena Voss won her appeal against the ban.'],
    ['weighing much', 'The oldest of the sailors weighed 82 kilos.'],
    ['what is known to all', 'The port is known for its walls.'],
    ['seeing a thing', 'Lena Voss saw three boats on the beach.'],
    ['seeing a thing of which more is told', 'Lena Voss saw three boats on the beach — signs that a storm had come.'],
    ['taking hold of a thing', 'The council is asserting control over the pier.'],
    ['leaving a thing aside', 'Lena Voss was unable to ignore the letter.'],
    ['going to see a thing', 'Lena Voss left to see the boats.'],
    ['pushing a thing', 'Lena Voss pushed the boat into the sea.'],
    ['greeting somebody', 'Lena Voss welcomed Bo Lind to the pier.'],
    ['taking over an office', 'Lena Voss assumed power in May.'],
    ['saying nothing', 'Lena Voss declined to comment.'],
    ['saying nothing of a thing', 'Lena Voss declined to comment on the sale.'],
    ['answering nothing', 'Lena Voss refused to say whether the pier would open.'],
    ['saying something of it', 'Lena Voss also commented on the sale in May.'],
    ['answering', 'Lena Voss responded to the letter of the union.'],
    ['answering nobody', 'Lena Voss did not respond to requests for comment.'],
    ['words of another beside it', 'Lena Voss did not respond.\n“It is late.”'],
    ['what a thing is for', 'The rule was intended to help the sailors.'],
    ['what a law is for', 'Castell has a law intended to help the sailors.'],
    ['what is planned by nobody named', 'The sale was planned for May.'],
    ['when it was', 'Monday saw sailors searching the pier.'],
    ['where it was', 'A clash with sailors saw two guards hurt.'],
    ['what is not decided yet', 'Lena Voss has to decide whether the pier opens.'],
    ['what others may decide', 'Lena Voss will decide what the sailors pay.'],
    ['what is expected by nobody named', 'Lena Voss is expected to leave on Monday.'],
    ['what turns out', 'And it turns out Castellers loved them.'],
    ['what turns out to be so', 'It turned out that Castellers loved them.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['seeing something as', 'Lena Voss saw it as a risk.', ['Lena Voss, paraphrase: it as a risk']],
    ['seeing what is done', 'Lena Voss saw Lind leave.', ['Lena Voss, paraphrase: Lind leave']],
    ['pushing somebody to', 'Lena Voss pushed Lind to leave.', ['Lena Voss, paraphrase: Lind to leave']],
    ['welcoming a thing', 'Lena Voss welcomed the sale.', ['Lena Voss, paraphrase: the sale']],
    ['assuming so', 'Lena Voss assumed a loss.', ['Lena Voss, paraphrase: a loss']],
    ['what somebody wants', 'Lena Voss sought a truce.', ['Lena Voss, paraphrase: a truce']],
    ['wanting to', 'Lena Voss wants to end it.', ['Lena Voss, paraphrase: to end it']],
    ['going on to', 'Lena Voss went on to praise the boats.', ['Lena Voss, paraphrase: the boats']],
    ['being quick to', 'Lena Voss was quick to praise the boats.', ['Lena Voss, paraphrase: the boats']],
    ['gathering to', 'Sailors marched to the gate to oppose the sale.', ['sailors, paraphrase: the sale']],
    ['calling for it', 'Sailors met in Castell to demand a truce.', ['sailors, paraphrase: a truce']],
    ['ordering that', 'Lena Voss ordered the pier closed.', ['Lena Voss, paraphrase: the pier closed']],
    ['denying what stands before', 'Lena Voss denied it.', ['Lena Voss, paraphrase: it']],
    ['rejecting an idea', 'Lena Voss rejected the idea of a sale.', ['Lena Voss, paraphrase: the idea of a sale']],
    ['words in marks for it', 'Lena Voss sought to “end it.”', ['Lena Voss, mixed: to “end it.”']],
    ['a view of a thing', 'Lena Voss viewed the sale as a risk.', ['Lena Voss, paraphrase: the sale as a risk']],
    ['claiming a clause', 'Lena Voss claimed it was late.', ['Lena Voss, paraphrase: it was late']],
    ['an appeal to others', 'Lena Voss repeated her appeal for calm.', ['Lena Voss, paraphrase: her appeal for calm']],
    ['a day before what for', 'Lena Voss called Friday for a truce.', ['Lena Voss, paraphrase: Friday for a truce']],
    ['words for it', 'Lena Voss called it a mistake.', ['Lena Voss, paraphrase: it a mistake']],
    ['a name before it', 'The pier, which Voss called a mistake, fell.', ['Voss, paraphrase: a mistake']],
    ['words in marks', 'Lena Voss wrote the letter “It is late.”', ['Lena Voss, mixed: the letter “It is late.”']],
    ['a hearer', 'The firm emailed the mayor about the leak.', ['the firm, paraphrase: the mayor about the leak']],
    ['intending to', 'Lena Voss intended to help them.', ['Lena Voss, paraphrase: to help them']],
    ['what polls see', 'Two polls see Lena Voss ahead.', ['two polls, paraphrase: Lena Voss ahead']],
    ['playing it down', 'Lena Voss played down the risk.', ['Lena Voss, paraphrase: the risk']],
    ['what is refused', 'Lena Voss refused to back a sale.', ['Lena Voss, paraphrase: a sale']],
    ['words in marks of it', 'Lena Voss commented on the “sad” sale.', ['Lena Voss, mixed: the “sad” sale']],
    ['speaking of a thing', 'Lena Voss spoke about the sale.', ['Lena Voss, paraphrase: the sale']],
    ['deciding so', 'Lena Voss decided that it opens.', ['Lena Voss, paraphrase: that it opens']],
    ['nothing before it', 'Castellers loved the boats.', ['Castellers, paraphrase: the boats']],
  ])('but is with %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  it.each([
    [
      'not of what they are about',
      'Referring to the sale, Lena Voss said it was late.',
      ['Lena Voss, paraphrase: it was late'],
    ],
    [
      'not of what the writer tells before',
      'The pier is old and, according to Lena Voss, not safe.',
      ['Lena Voss, paraphrase: not safe'],
    ],
    [
      'of whoever tells all of it',
      'The pier, according to Lena Voss, is not safe.',
      ['Lena Voss, paraphrase: The pier | is not safe'],
    ],
    [
      'of whom a witness told',
      'According to one witness, Bo Lind was turning the boat, named Zena, when it sank.',
      ['one witness, paraphrase: Bo Lind was turning the boat, named Zena, when it sank'],
    ],
    [
      'of what is called so',
      'Lena Voss claimed the boat, named Zena, “sank on its own.”',
      ['Lena Voss, mixed: the boat, named Zena, “sank on its own.”'],
    ],
    [
      'of whoever calls it so, behind a clause',
      'Lena Voss, a critic of what she sees as an attempt to sink it, called Lind’s plan “late.”',
      ['Lena Voss, paraphrase: what | as an attempt to sink it', 'Lena Voss, mixed: Lind’s plan “late.”'],
    ],
    [
      'of whoever is made to say it',
      'Lena Voss waited for hours, prompting Bo Lind to say, “It is late.”',
      ['Bo Lind, quote: “It is late.”'],
    ],
    [
      'of whoever wrote it',
      'Lena Voss said it was late and speculated that the harbour adviser Bo Lind wrote the statement.',
      [
        'Lena Voss, paraphrase: it was late',
        'Lena Voss, paraphrase: that the harbour adviser Bo Lind wrote the statement',
      ],
    ],
    [
      'of a publisher, where another wrote there',
      'The publisher of the Castell Ledger, a newspaper for which Voss wrote a column, said it was late.',
      ['the publisher of the Castell Ledger, paraphrase: it was late'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a quote and a name without a verb', () => {
  it.each([
    [
      'after a quote of somebody else',
      'Lena Voss says, “It is early.”\n“It is late,” Bo Lind of the union.',
      ['Lena Voss, quote: “It is early.”', 'Bo Lind, quote: “It is late,”'],
    ],
    ['alone', '“It is late,” Bo Lind.', ['Bo Lind, quote: “It is late,”']],
    ['not with one name', '“It is late,” Lind.', []],
    ['nor where the sentence goes on', '“It is late,” Bo Lind and the others.', []],
    ['nor without a comma', '“It is late” Bo Lind.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('gives no words beside it to whom it says that they did not speak', () => {
  expect(said('“The rules would bring it all back in one stroke.”\n\nThe council never answered.')).toEqual([]);
  expect(said('“The rules would bring it all back in one stroke.”\n\nThe council answered.')).toHaveLength(1);
});

describe('what is done while somebody makes a noise', () => {
  it('is not what they say', () => {
    expect(linesOf('As dozens of sailors cheered, Ann Lowe sank the boat.')).toEqual([]);
  });
});

describe('who disagrees with a quote', () => {
  it('did not say it', () => {
    const text = '“We fight,” said coach Bo Lind.\n\n“The crew is united.”\n\nSailor Ann Lowe disagreed.';
    expect(linesOf(text).join()).not.toContain('Ann Lowe');
  });
});

describe('a claim that is judged', () => {
  it('ends before the judgement, where its verb stands in marks', () => {
    expect(
      linesOf('According to Ann Lowe, Bo Lind’s claim that “the mast fell first” was “a fairy tale”.')[0],
    ).toContain(': that “the mast fell first”');
  });
});

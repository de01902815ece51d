import { describe, expect, it } from 'vitest';
import { linesOf } from '../readArticle.ts';

function saidIn(text: string): string[] {
  return linesOf(text).map((line) => line.replace(/ \([^)]*\)/, ''));
}

describe('words in marks that a cue leads to', () => {
  it.each([
    [
      'a verb that reports only quotes',
      '“It is late,” Voss continued, “and cold.”',
      ['Voss quote: “It is late,” | “and cold.”'],
    ],
    ['not without a quote', 'Voss continued the tour.', []],
    [
      'a that-clause after such a verb',
      'Voss grumbled to a crowd in Oslo that the pier “leaks.”',
      ['Voss mixed: that the pier “leaks.”'],
    ],
    ['to put it', 'As Voss put it, “we sink or swim.”', ['Voss quote: “we sink or swim.”']],
    [
      'a noun for what was said',
      'Voss published a letter on the “unsafe” state of the pier.',
      ['Voss mixed: a letter on the “unsafe” state of the pier'],
    ],
    ['a term alone', 'Voss used the phrase “floating coffin” twice.', ['Voss quote: “floating coffin”']],
    ['an attitude', 'Mayor Voss hammered the “hopeless” plan.', ['Voss mixed: the “hopeless” plan']],
    [
      'an aside before "that"',
      'Voss said, without proof, that the pier was “dead.”',
      ['Voss mixed: that the pier was “dead.”'],
    ],
    [
      'an aside in dashes',
      'Voss claimed - wrongly - that the pier was “dead.”',
      ['Voss mixed: that the pier was “dead.”'],
    ],
    [
      'a time clause before the quote',
      'Voss said as he left, “Nobody is safe here.”',
      ['Voss quote: “Nobody is safe here.”'],
    ],
    [
      'a name that comes before all',
      'Said Tom Reyes, who grew up there, “We are proud.”',
      ['Tom Reyes quote: “We are proud.”'],
    ],
    [
      'a plain noun after the question',
      '“How deep is it?” asked the boy, who wore a hat.',
      ['the boy quote: “How deep is it?”'],
    ],
    [
      'an object before its relative clause',
      'Reyes praised the crew, which Voss described as “asleep.”',
      ['Reyes paraphrase: the crew', 'Voss mixed: which | as “asleep.”'],
    ],
    [
      'a colon',
      'Voss ended the evening urging residents with one plea: “Stay at home.”',
      ['Voss quote: “Stay at home.”'],
    ],
    [
      'a claim that is a clause',
      'Voss’s answer was that the pier is “a ruin.”',
      ['Voss mixed: that the pier is “a ruin.”'],
    ],
    ['a view', 'In Voss’s view, the pier is “a ruin.”', ['Voss mixed: the pier is “a ruin.”']],
    [
      'words after a view',
      'The pier was shut because, in Voss’s words, “it is a ruin.”',
      ['Voss quote: “it is a ruin.”'],
    ],
    [
      'according to, far from its comma',
      'According to a report filed in May by the union, the pier is “a ruin.”',
      ['the union mixed: the pier is “a ruin.”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it.each([
    ['is', 'The pier is a “ruin.”'],
    ['an inanimate subject', 'The storm hammered the “Queen” pier.'],
    ['a name in marks', 'Mayor Voss launched the “Harbour Lights” fair.'],
    ['a phrase that only describes', 'The ship – a “bathtub” – sank.'],
    ['no signature without a name', 'Old boats filled the yard “for good” – paint on the floor.'],
  ])('makes no statement of %s', (_name, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('where content ends', () => {
  it.each([
    [
      'goes on with the quote that comes later',
      'Voss said the pier was safe, giving fishermen back their “golden summer.”',
      ['Voss mixed: the pier was safe, giving fishermen back their “golden summer.”'],
    ],
    [
      'goes on after a dash with the quote',
      'Voss said the city must pay — “or we all lose.”',
      ['Voss mixed: the city must pay — “or we all lose.”'],
    ],
    [
      'holds an aside after "that"',
      'Voss pledged that, if elected, she would be “a friend to sailors.”',
      ['Voss mixed: that, if elected, she would be “a friend to sailors.”'],
    ],
    [
      'ends before a comment',
      'Voss called the plan “dead,” a charge that Reyes denied.',
      ['Voss mixed: the plan “dead,”'],
    ],
    [
      'ends before another speaker',
      'Voss accused Reyes of “theft” while Reyes said the books were open.',
      ['Voss mixed: Reyes of “theft”', 'Reyes paraphrase: the books were open'],
    ],
    [
      'ends before another’s quote',
      'Voss accuses the board of greed and Reyes says “no.”',
      ['Voss paraphrase: the board of greed', 'Reyes quote: “no.”'],
    ],
    [
      'ends before "with … calling"',
      'Voss denied the report, with Reyes calling it a “fairy tale.”',
      ['Voss paraphrase: the report', 'Reyes mixed: it a “fairy tale.”'],
    ],
    ['leaves where it was shouted', 'Voss shouted “You lie!” at the mayor.', ['Voss quote: “You lie!”']],
    [
      'joins a sentence begun before the cue',
      'Despite his “gruff old manner,” Voss said, Reyes is a kind man.',
      ['Voss mixed: Despite his “gruff old manner,” | Reyes is a kind man'],
    ],
    [
      'joins a quote begun before the cue',
      '“The risk,” said Tom Reyes, an engineer who is the head of the yard, “is that it sinks.”',
      ['Tom Reyes quote: “The risk,” | “is that it sinks.”'],
    ],
    [
      'is the whole of it when the writer agrees',
      'The pier is shut, as Voss said on Monday.',
      ['Voss paraphrase: The pier is shut'],
    ],
    [
      'goes on with another “that”',
      'Voss said that the pier was shut, but that it would open.',
      ['Voss paraphrase: that the pier was shut, but that it would open'],
    ],
    [
      'begins with what somebody does',
      'Voss said closing the pier would cost jobs.',
      ['Voss paraphrase: closing the pier would cost jobs'],
    ],
    ['is what somebody talks of doing', 'Voss spoke of closing the pier.', ['Voss paraphrase: closing the pier']],
    [
      'comes first when the writer agrees',
      'As Voss explained, the pier is shut.',
      ['Voss paraphrase: the pier is shut'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('follows a sentence that is mostly in marks', () => {
    expect(saidIn('“It failed,” Voss said. But “the worst is behind us, and we open in May.”')).toEqual([
      'Voss mixed: “It failed,” | But “the worst is behind us, and we open in May.”',
    ]);
  });

  it('gives the quote that opens the next paragraph to whoever was quoted in part', () => {
    expect(saidIn('Voss said the pier was “dead.”\n“We start again.”')).toEqual([
      'Voss mixed: the pier was “dead.” | “We start again.”',
    ]);
  });

  it('gives nobody the quote after a signed one', () => {
    expect(saidIn('“Best day of my life.” — Lena Orth\n“Never again.”')).toEqual([
      'Lena Orth quote: “Best day of my life.”',
    ]);
  });
});

describe('who the subject is', () => {
  it.each([
    [
      'before dashes',
      'Tom Reyes — who once led the yard — said the pier was shut.',
      ['Tom Reyes paraphrase: the pier was shut'],
    ],
    [
      'before a claim between dashes',
      'Tom Reyes, claiming - wrongly - that Voss tried to sell it, said the pier was shut.',
      ['Tom Reyes paraphrase: that Voss tried to sell it', 'Tom Reyes paraphrase: the pier was shut'],
    ],
    [
      'not that of the clause in front',
      'As sailors went home, Tom Reyes shut the gate and accused Voss of theft.',
      ['Tom Reyes paraphrase: Voss of theft'],
    ],
    [
      'before what they face',
      'Tom Reyes, facing a rival in Castell, his home town, said the pier was shut.',
      ['Tom Reyes paraphrase: the pier was shut'],
    ],
    [
      'of a report of Monday',
      'The report released Monday said the pier was shut.',
      ['the report paraphrase: the pier was shut'],
    ],
    ['of those asked', 'Sailors surveyed said the pier was shut.', ['sailors paraphrase: the pier was shut']],
    [
      'a chief of staff',
      'The mayor’s chief of staff, Lena Orth, said the pier was shut.',
      ['Lena Orth paraphrase: the pier was shut'],
    ],
    ['an amount', 'Voss said more than 40 boats were lost.', ['Voss paraphrase: more than 40 boats were lost']],
    ['has said', 'He’s said the pier was shut.', ['? paraphrase: the pier was shut']],
    ['all but', 'Voss all but accused Reyes of theft.', ['Voss paraphrase: Reyes of theft']],
    [
      'not the place where others stood',
      '“Shut it,” Reyes said in Oslo as the crowd roared.',
      ['Reyes quote: “Shut it,”'],
    ],
    [
      'not the object of the verb',
      'Tom Reyes, also a sailor, called the Queen “dead.”',
      ['Tom Reyes mixed: the Queen “dead.”'],
    ],
    ['the man himself', 'Tom Reyes himself said the pier was shut.', ['Tom Reyes paraphrase: the pier was shut']],
    [
      'all of them',
      'The sailors of Oslo all agree that the pier is dead.',
      ['the sailors of Oslo paraphrase: that the pier is dead'],
    ],
    [
      'behind the verb of pleading',
      'It was the clearest sign of all: “Save the pier,” exhorted Mayor Ina Voss.',
      ['Ina Voss quote: “Save the pier,”'],
    ],
    [
      'not a day',
      'Tom Reyes, the oldest hand, on Tuesday called the pier “dead.”',
      ['Tom Reyes mixed: the pier “dead.”'],
    ],
    ['not a verb that only is', 'There is no message, “Stay at home.”', []],
    ['not what it is about', 'Some day in May, said the plan could fail.', []],
  ])('is %s', (_name, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

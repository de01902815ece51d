import { describe, expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

describe('passives', () => {
  it.each([
    [
      'described as',
      'The bridge was described as “a gift to the ferry” by Mayor Lena Voss, who lives there.',
      'Lena Voss, mixed: The bridge | as “a gift to the ferry”',
    ],
    ['called', 'The plan was called “a bad joke” by Bo Lind.', 'Bo Lind, mixed: The plan | “a bad joke”'],
    [
      'announced that',
      'It was announced by Mayor Lena Voss that work would begin in May.',
      'Lena Voss, paraphrase: that work would begin in May',
    ],
    [
      'told that',
      'Farmers were told by Mayor Lena Voss that a dam had burst.',
      'Lena Voss, paraphrase: that a dam had burst',
    ],
    ['described by', 'The plan was described by Bo Lind as “dead”.', 'Bo Lind, mixed: The plan | as “dead”'],
  ])('%s', (_name, text, line) => expect(said(text)).toEqual([line]));
});

describe('quoted as saying', () => {
  it.each([
    ['Radio Nord quoted Lena Voss as saying that the locks leak.', 'Lena Voss, paraphrase: that the locks leak'],
    ['Radio Nord quoted Lena Voss, a diver, as saying the locks leak.', 'Lena Voss, paraphrase: the locks leak'],
    ['“The locks leak,” Lena Voss was quoted as saying by Radio Nord.', 'Lena Voss, quote: “The locks leak,”'],
    ['The locks are old, Radio Nord quoted Lena Voss as saying.', 'Lena Voss, paraphrase: The locks are old'],
  ])('%s', (text, line) => expect(said(text)).toEqual([line]));
});

describe('a name that explains an office', () => {
  it.each([
    [
      'after a clause',
      'The clinic spent money on tests that nobody saw, its finance chief, Lena Voss, said on Monday.',
      'Lena Voss, paraphrase: The clinic spent money on tests that nobody saw',
    ],
    [
      'after a clause with a cost',
      'The boats cost £7 million, the council’s inspector, Bo Lind, said.',
      'Bo Lind, paraphrase: The boats cost £7 million',
    ],
    [
      'after a time',
      'In Castell the next evening, a second vet, Lena Voss, told a full hall that the herd is well.',
      'Lena Voss, paraphrase: that the herd is well',
    ],
    [
      'after what opens the sentence',
      'Speaking to Radio Nord, the head of the League of Small Harbours, Lena Voss, said the gates are shut.',
      'Lena Voss, paraphrase: the gates are shut',
    ],
  ])('%s', (_name, text, line) => expect(said(text)).toEqual([line]));
});

describe('a hearer', () => {
  it.each([
    [
      'The gates would stay shut, Lena Voss told a crowded sports hall.',
      'Lena Voss, paraphrase: The gates would stay shut',
    ],
    ['The gates are old, Lena Voss told shareholders in a tent.', 'Lena Voss, paraphrase: The gates are old'],
  ])('%s', (text, line) => expect(said(text)).toEqual([line]));
});

describe('a subject', () => {
  it.each([
    [
      'does not stand under a participle',
      'Mayor Lena Voss speaking to the Harbour Council said the gates are old.',
      'Lena Voss, paraphrase: the gates are old',
    ],
    [
      'nor under a preposition',
      'In a letter posted on Monday, Lena Voss praised the crew and said the gates are old.',
      'Lena Voss, paraphrase: the gates are old',
    ],
    [
      'nor in an aside',
      'Mayor Lena Voss, in a speech delivered on Monday, said the gates are old.',
      'Lena Voss, paraphrase: the gates are old',
    ],
    [
      'is whoever took to what stands before a colon',
      'Lena Voss took a shot at them on Channel Nord: “They are asleep again.”',
      'Lena Voss, quote: “They are asleep again.”',
    ],
    [
      'but not where the words come from that',
      'The last word came from Lena Voss: “They are asleep again.”',
      'Lena Voss, quote: “They are asleep again.”',
    ],
  ])('%s', (_name, text, line) => expect(said(text)).toContain(line));
});

it('reads »quotes« before their cue', () => {
  expect(said('»We go where people are,« said the opera’s director, Lena Voss.')).toEqual([
    'Lena Voss, quote: »We go where people are,«',
  ]);
});

it('follows a quote over paragraphs that begins after the cue', () => {
  expect(said('“It was cold,” said Lena Voss. “He stayed.\n“They left.\n“I slept.\n“I woke.”\nIt rained.')).toEqual([
    'Lena Voss, quote: “It was cold,” | “He stayed. | “They left. | “I slept. | “I woke.”',
  ]);
});

describe('a clause', () => {
  it.each([
    [
      'of a ruling',
      'A judge in Castell ruled the fee was too high.',
      'a judge in Castell, paraphrase: the fee was too high',
    ],
    [
      'after a day and a comma',
      'Bo Lind said on Saturday, about ten huts fell.',
      'Bo Lind, paraphrase: about ten huts fell',
    ],
    [
      'that begins with an "-ing"',
      'If it is old, Bo Lind said, closing the pier may help.',
      'Bo Lind, paraphrase: If it is old | closing the pier may help',
    ],
    [
      'with an aside',
      'Bo Lind said fixing the old mill, which was damaged by a storm, may take a year.',
      'Bo Lind, paraphrase: fixing the old mill, which was damaged by a storm, may take a year',
    ],
    [
      'whose verb ends in -ed',
      'Bo Lind said the crash involved pilot error.',
      'Bo Lind, paraphrase: the crash involved pilot error',
    ],
    [
      'of a plural noun after an opening',
      'In a study released on Monday, scientists report spiky fins grew twice.',
      'scientists, paraphrase: spiky fins grew twice',
    ],
    ['that a poll shows', 'One poll shows Bo Lind ahead in Castell.', 'one poll, paraphrase: Bo Lind ahead in Castell'],
    ['of some in ten', 'Six in ten say he’s able.', 'six in ten, paraphrase: he’s able'],
    ['that is asked', 'Lena Voss was asked whether the dam held.', '?, paraphrase: Lena Voss | whether the dam held'],
    ['that "it" stands for', 'It was reported the fire began in a car.', '?, paraphrase: It | the fire began in a car'],
  ])('%s', (_name, text, line) => expect(said(text).map((one) => one.replace(/^A /, 'a '))).toEqual([line]));
});

describe('nobody says', () => {
  it.each([
    'The original version said that ten boats sank.',
    'The city is ruled by Lena Voss.',
    'That is what everybody in Castell wants to know.',
    'Had police chief Lena Voss said that the pier was shut, the boats would have left.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('a surname and a sex', () => {
  it('the first of two surnames, also where it is a first name of the other sex', () => {
    const text =
      'Lucía Romero Castell came. “It rains,” Romero said. Andrés Molina Quill came. Molina said it was late.';
    expect(said(text)).toEqual([
      'Lucía Romero Castell, quote: “It rains,”',
      'Andrés Molina Quill, paraphrase: it was late',
    ]);
  });

  it('brother and sister are told apart', () => {
    const text =
      'Brother and sister Dominic Achter and Yvonne Achter won. He said he would sail. She said she would sleep.';
    expect(said(text)).toEqual([
      'Dominic Achter, paraphrase: he would sail',
      'Yvonne Achter, paraphrase: she would sleep',
    ]);
  });
});

describe('letters behind a name', () => {
  it.each([
    ['Edward Hale, QC, for the council, said the wall was safe.', ['Edward Hale, paraphrase: the wall was safe']],
    ['Edward Hale, QC, said the wall was safe.', ['Edward Hale, paraphrase: the wall was safe']],
    // A body in capitals after a place is no such thing.
    ['In Castell, NATO said the wall was safe.', ['NATO, paraphrase: the wall was safe']],
  ])('%s', (text, lines) => expect(said(text)).toEqual(lines));
});

describe('deeds that are told of', () => {
  it('are no statements of whoever is said to have done them', () => {
    for (const text of [
      'Voss is wanted in Norland for conspiring with Lind to expose military secrets.',
      'Voss faces charges of plotting to expose secrets.',
    ])
      expect(said(text)).toEqual([]);
    expect(said('Voss spoke before the court, vowing to explain that the locks leak.')).toEqual([
      'Voss, paraphrase: to explain that the locks leak',
    ]);
  });
});

describe('whoever adds something', () => {
  const before = 'Peter Voss, a doctor, said Karl Lind had been ill.\nKarl Lind faces a trial in Norland.\n';
  it('is the one who spoke last, whoever was talked about since', () => {
    expect(said(`${before}He added that the ward was cold.`).at(-1)).toBe(
      'Peter Voss, paraphrase: that the ward was cold',
    );
    expect(said(`${before}She added that the ward was cold.`).at(-1)).not.toContain('Voss');
  });
});

describe('paragraphs that open with a single mark', () => {
  it('go on with what was said before, to the one that closes', () => {
    const text =
      "Doctor Ann Lowe said: 'He was not in a horrible state.\n" +
      "'Over time I saw that his mind was going.\n" +
      "'He said he would not sleep.'\n" +
      'Karl Lind left.';
    expect(said(text)).toEqual([
      "Ann Lowe, quote: 'He was not in a horrible state. | 'Over time I saw that his mind was going. | " +
        "'He said he would not sleep.'",
    ]);
  });

  it('are none where an apostrophe begins a word', () => {
    expect(said("'Tis cold in Castell.\nKarl Lind said the '90s were colder.")).toEqual([
      "Karl Lind, paraphrase: the '90s were colder",
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { rateUnits } from '../../../src/answer/units/rateUnits.ts';
import { isSpokenBy } from '../../../src/indexing/isSpokenBy.ts';
import type { SpokenBy } from '../../../src/domain/candidate.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { ReadSentence } from '../../../src/reader/readWindows.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const said = (words: string, by: string | null, side?: string) => ({
  words,
  by,
  ...(side === undefined ? {} : { side }),
  kind: 'paraphrase' as const,
});
const QUOTE = '“The gates were hung wrong. Nobody looked,”';
const content = await writtenContent(
  [
    {
      id: 'lock-1',
      title: 'Lock stays shut',
      paragraphs: [
        'Rain fell on the lock.',
        `${QUOTE} said Ada Quill.`,
        'Bo Marsh said the lock was safe, but Otto Crane said the lock was not safe at all.',
        'Somebody said it was late, and Bo Marsh said the gates would open.',
        'Bo Marsh swore the lock would open on Friday, and the weir was dry by noon.',
        'Correction: An earlier version of this article said the lock had nine gates. It has four.',
        'This story was amended on 6 June. It used to call the lock a weir.',
        'The first gate was hung in 1904. An earlier version of the lock stood upstream.',
      ],
      statements: [
        said(QUOTE, 'Ada Quill', 'Crews'),
        said('the lock was safe', 'Bo Marsh', 'Harbour'),
        said('the lock was not safe at all', 'Otto Crane', 'Town Hall'),
        said('it was late', null),
        said('the gates would open', 'Bo Marsh', 'Harbour'),
        { ...said('the lock would open on Friday', 'Bo Marsh', 'Harbour'), cue: 'Marsh swore' },
        said('the lock had nine gates', 'version of this article'),
      ],
    },
  ],
  hashEmbedder,
);
const [article] = [...content.articles] as unknown as [IndexedArticle];
const { text } = article.article;
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentenceWith = (words: string): number =>
  article.sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words));
const read = (words: string, score: number, answer: Span | null = null): ReadSentence => ({
  article,
  sentence: sentenceWith(words),
  score,
  window: score / 2,
  answer,
});
const nobody = (): boolean => false;
const names = (sentences: readonly ReadSentence[], asked: readonly SpokenBy[] = []) =>
  rateUnits(sentences, (statement, whole) => asked.some((by) => isSpokenBy(statement, by, whole))).map(
    ({ statement }) => statement?.speaker?.name ?? null,
  );

describe('rateUnits', () => {
  it('keeps a notice of a correction whole, as nobody’s words, and behind what the article says', () => {
    const rated = rateUnits([read('nine gates', 5), read('It has four', 4), read('Rain fell', 4)], nobody);
    expect(rated.map(({ unit, statement }) => [text.slice(unit.start, unit.end), statement])).toEqual([
      ['Rain fell on the lock.', null],
      ['Correction: An earlier version of this article said the lock had nine gates. It has four.', null],
    ]);
    const [plain] = rateUnits([read('hung in 1904', 5)], nobody);
    expect(plain).toMatchObject({ score: 5 });
    expect(text.slice(plain?.unit.start, plain?.unit.end)).toBe('The first gate was hung in 1904.');
  });

  it('puts a notice behind what answers in its article, however well it fits, and not behind what does not', () => {
    const starts = (sentences: readonly ReadSentence[]): string[] =>
      rateUnits(sentences, nobody).map(({ unit }) => text.slice(unit.start, unit.start + 4));
    expect(starts([read('nine gates', 9), read('Rain fell', 0.5)])).toEqual(['Rain', 'Corr']);
    expect(starts([read('nine gates', 9), read('Rain fell', -0.5)])).toEqual(['Corr', 'Rain']);
    // Behind the best of it, of several.
    expect(starts([read('nine gates', 9), read('Rain fell', 3), read('hung in 1904', 1)])).toEqual([
      'Rain',
      'Corr',
      'The ',
    ]);
    expect(rateUnits([read('nine gates', 9, spanOf('nine gates'))], nobody)).toMatchObject([{ score: 7, answer: [] }]);
    expect(starts([read('a weir', 9), read('Rain fell', 0.5)])).toEqual(['Rain', 'This']);
  });

  it('makes one unit of the sentences that one quote runs over, with the score of the best', () => {
    const rated = rateUnits([read('Nobody looked', 3, spanOf('Nobody')), read('hung wrong', 1)], nobody);
    expect(rated).toHaveLength(1);
    expect(rated[0]).toMatchObject({ score: 3, window: 1.5, answer: [spanOf('Nobody')] });
    expect(text.slice(rated[0]?.unit.start, rated[0]?.unit.end)).toBe(`${QUOTE} said Ada Quill.`);
  });

  it('shows what the article tells beside a paraphrase as nobody’s, but where whose it is is asked', () => {
    const sentence = read('Bo Marsh swore', 3, spanOf('the weir was dry by noon'));
    expect(names([sentence])).toEqual([null]);
    expect(names([sentence], [{ names: ['Bo Marsh'], side: null, terms: [] }])).toEqual(['Bo Marsh']);
    for (const words of ['the lock would open on Friday', 'Bo Marsh swore'])
      expect(names([{ ...sentence, answer: spanOf(words) }])).toEqual(['Bo Marsh']);
    expect(names([{ ...sentence, answer: null }])).toEqual(['Bo Marsh']);
  });

  it('shows narration as nobody’s, without words that answer where there are none', () => {
    expect(rateUnits([read('Rain fell', 1)], nobody)).toMatchObject([{ statement: null, answer: [] }]);
  });

  it('has a sentence of two sides once for each, the one that holds the answer first', () => {
    const crane = read('not safe', 2, spanOf('not safe at all'));
    const marsh = read('not safe', 2, spanOf('the lock was safe'));
    expect(names([crane])).toEqual(['Otto Crane', 'Bo Marsh']);
    expect(names([marsh])).toEqual(['Bo Marsh', 'Otto Crane']);
    // Without an answer the longer one comes first.
    expect(names([read('not safe', 2)])).toEqual(['Otto Crane', 'Bo Marsh']);
  });

  it('prefers the words of whom is asked, by name, side or words', () => {
    const sentence = read('not safe', 2, spanOf('not safe at all'));
    for (const who of [{ names: ['Bo Marsh'] }, { side: 'Harbour' }, { terms: ['marsh'] }])
      expect(names([sentence], [{ names: [], side: null, terms: [], ...who }])[0]).toBe('Bo Marsh');
  });

  it('prefers somebody to a speaker who is unclear', () => {
    expect(names([read('it was late', 2, spanOf('it was late'))])[0]).toBe('Bo Marsh');
  });

  it('keeps the order of the sentences, and knows none outside of the article', () => {
    const rated = rateUnits([read('Rain fell', 3), read('Nobody looked', 2)], nobody);
    expect(rated.map(({ score }) => score)).toEqual([3, 2]);
    expect(rateUnits([{ ...read('Rain fell', 3), sentence: 99 }], nobody)).toEqual([]);
    expect(rateUnits([], nobody)).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { judgeParts, type Judgement } from '../../src/answer/judge.ts';
import weights from '../../src/reader/weights.json' with { type: 'json' };
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'mill-1',
      title: 'Mill for sale',
      paragraphs: [
        'Runa Holt said the old mill would be sold.',
        'Emil Stark said the old mill had a new wheel.',
        'Nils Brook, who rents the island, said the rain had come.',
        'Emil Stark said the river was high.',
      ],
      statements: [
        { words: 'the old mill would be sold', by: 'Runa Holt', kind: 'paraphrase' },
        { words: 'the old mill had a new wheel', by: 'Emil Stark', kind: 'paraphrase' },
        { words: 'the rain had come', by: 'Nils Brook', kind: 'paraphrase' },
        { words: 'the river was high', by: 'Emil Stark', kind: 'paraphrase' },
      ],
    },
  ]);
});

/** Judges a question whose every sentence the reader thinks nothing of. */
async function judge(question: string): Promise<Judgement> {
  const [article] = desk.index.articles;
  if (!article) throw new Error('no article');
  const sentences = article.sentences.map((_, sentence) => ({
    article,
    sentence,
    score: -9,
    window: -9,
    answer: null,
  }));
  const part = { question, asked: null, spokenBy: null };
  return judgeParts(await analyseQuestion(question, desk.index), [{ part, candidates: [], sentences }], undefined);
}

/** Whose words come first, where the whole question scores Runa Holt's 1, and read for `asked` Emil Stark's score 2. */
async function firstOf(question: string, asked: string): Promise<string | undefined> {
  const [article] = desk.index.articles;
  if (!article) throw new Error('no article');
  const read = (by: string | null, sentence: number, score: number) => ({
    part: { question, asked: by, spokenBy: by === null ? null : { names: [by], side: null, terms: [] } },
    candidates: [],
    sentences: [{ article, sentence, score, window: 5, answer: null }],
  });
  const analysis = await analyseQuestion(question, desk.index);
  const { nearest } = judgeParts(analysis, [read(null, 0, 1), read(asked, 1, 2)], undefined);
  return nearest[0]?.statement?.speaker?.name;
}

describe('judgeParts', () => {
  it('puts a voice that is not named behind what answers, and nobody whom the question names', async () => {
    expect(await firstOf('What does each side say of the barge?', 'Emil Stark')).toBe('Runa Holt');
    expect(await firstOf('What did Emil Stark and Runa Holt say of the barge?', 'Emil Stark')).toBe('Emil Stark');
    expect(await firstOf('What did Runa Holt say of the barge, and each side?', 'Emil Stark')).toBe('Runa Holt');
  });

  it('does not answer for what voices say whom nobody asks, where nothing that is asked is near', async () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const read = (by: string | null, sentence: number, score: number) => ({
      part: { question: '', asked: by, spokenBy: by === null ? null : { names: [by], side: null, terms: [] } },
      candidates: [],
      sentences: [{ article, sentence, score, window: score * 2, answer: null }],
    });
    const judged = async (question: string, whole: number): Promise<Judgement> =>
      judgeParts(await analyseQuestion(question, desk.index), [read(null, 0, whole), read('Emil Stark', 1, 5)]);
    const question = 'What does each side say of the barge?';
    expect(await judged(question, -4)).toMatchObject({ isAnswered: false });
    expect((await judged(question, -4)).confidence).toBeLessThan(weights.sides.asked);
    expect(await judged(question, 0)).toMatchObject({ isAnswered: true });
    // Who is asked is no such voice.
    expect(await judged('What did Emil Stark and Runa Holt say of the barge?', -4)).toMatchObject({ isAnswered: true });
  });

  it('answers with words of whom is asked that have all that is asked about, whatever the reader thinks', async () => {
    const { isAnswered, selection } = await judge('What did Emil Stark say about the wheel of the mill?');
    expect(isAnswered).toBe(true);
    // Only what several say is set out by who says it.
    expect(selection.sides).toEqual([]);
    expect(selection.units.map(({ statement }) => statement?.speaker?.name)).toEqual(['Emil Stark']);
  });

  it('shows what they say about it beside what the reader likes better, as far as it may be', async () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const question = 'What did Emil Stark say about the wheel?';
    const read = [
      { article, sentence: 3, score: 6, window: 9, answer: null },
      { article, sentence: 1, score: -6, window: 9, answer: null },
    ];
    const part = { question, asked: null, spokenBy: null };
    const analysis = await analyseQuestion(question, desk.index);
    const { selection } = judgeParts(analysis, [{ part, candidates: [], sentences: read }]);
    expect(selection.units.map(({ unit }) => unit.sentences[0])).toEqual([3, 1]);
  });

  it('shows nothing else of them where the reader doubts', async () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const question = 'What did Emil Stark say about the wheel?';
    const analysis = await analyseQuestion(question, desk.index);
    const shown = (window: number): unknown[] => {
      const read = [3, 1].map((sentence) => ({ article, sentence, score: sentence / 2, window, answer: null }));
      const part = { question, asked: null, spokenBy: null };
      const { selection } = judgeParts(analysis, [{ part, candidates: [], sentences: read }]);
      return selection.units.map(({ unit }) => unit.sentences[0]);
    };
    expect(shown(-9)).toEqual([1]);
    expect(shown(9)).toEqual([3, 1]);
  });

  it.each([
    'What did Emil Stark say about the wheel of the barge?',
    'What did Runa Holt say about the wheel of the mill?',
    'What did Nils Brook say about the island?',
    'Who has a wheel?',
  ])(
    'does not where a word is missing, or said by another or by nobody, or nobody is asked for: %s',
    async (question) => {
      expect((await judge(question)).isAnswered).toBe(false);
    },
  );

  it('misses nobody whose words another part of the question shows', async () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const analysis = await analyseQuestion('What did Runa Holt say of the mill, and how big is the mill?', desk.index);
    const read = (asked: string | null, sentences: readonly number[]) => ({
      part: {
        question: 'any',
        asked,
        spokenBy: asked === null ? null : { names: ['Runa Holt'], side: null, terms: [] },
      },
      candidates: [],
      sentences: sentences.map((sentence) => ({ article, sentence, score: 5, window: 5, answer: null })),
    });
    const missing = (...told: number[]) =>
      judgeParts(analysis, [read(null, told), read('Runa Holt', [])]).selection.missing.map(({ name }) => name);
    expect(missing(0)).toEqual([]);
    expect(missing(1)).toEqual(['Runa Holt']);
  });

  it('shows what is said elsewhere where somebody speaks in the story, and is no surer for it', async () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const question = 'How do Runa Holt and Emil Stark differ on the barge?';
    const analysis = await analyseQuestion(question, desk.index);
    const read = (by: string | null, sentences: readonly number[], elsewhere = false) => ({
      part: { question, asked: by, spokenBy: by === null ? null : { names: [by], side: null, terms: [] } },
      candidates: [],
      sentences: sentences.map((sentence) => ({
        article,
        sentence,
        score: elsewhere ? 2 : 1,
        window: elsewhere ? 9 : 5,
        answer: null,
      })),
      elsewhere,
    });
    const found = read('Emil Stark', [1], true);
    const both = judgeParts(analysis, [read(null, [0]), found]);
    expect(both.selection.sides.map(({ name }) => name)).toEqual(['Emil Stark', 'Runa Holt']);
    expect(both.selection.missing).toEqual([]);
    expect(both.confidence).toBe(judgeParts(analysis, [read(null, [0])]).confidence);
    const silent = judgeParts(analysis, [read(null, []), found]);
    expect(silent.selection).toMatchObject({
      units: [],
      missing: [{ name: 'Emil Stark' }, { name: 'Runa Holt', nearest: null }],
    });
  });
});

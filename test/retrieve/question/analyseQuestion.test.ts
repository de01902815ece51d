import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: OpenIndex;
beforeAll(async () => {
  const content = await writtenContent(
    [
      {
        id: 'quay-1',
        title: 'Quay closed after storm',
        outlet: 'Tidewater Times | World News',
        date: '2031-02-03',
        paragraphs: [
          '“The quay stays shut until it is safe,” said Nadia Bloom of Portland Harbour.',
          'The mayor, Otto Crane, called the closure a mistake.',
        ],
        statements: [
          { words: '“The quay stays shut until it is safe,”', by: 'Nadia Bloom', side: 'Portland Harbour' },
          { words: 'the closure a mistake', by: 'Otto Crane', side: 'Town Hall', kind: 'paraphrase' },
          { words: 'it is safe', by: 'Everyone', kind: 'paraphrase' },
        ],
      },
    ],
    hashEmbedder,
  );
  index = memoryIndex(content);
});
const analyse = (question: string): ReturnType<typeof analyseQuestion> => analyseQuestion(question, index);

describe('analyseQuestion', () => {
  it('asks nobody called Everyone', async () => {
    const { names, saidBy } = await analyse('give me everyone who said the quay is safe');
    expect([names, saidBy]).toEqual([[], []]);
  });

  it('knows names of the corpus, by a part of them too, and names that it does not know', async () => {
    const { names } = await analyse('What did Crane and Amelia Stone say to the Tidewater Times?');
    expect(names.map(({ text, kind, known }) => [text, kind, known])).toEqual([
      ['Crane', 'speaker', true],
      ['Amelia Stone', 'other', false],
      ['Tidewater Times', 'outlet', true],
    ]);
  });

  it.each([
    ['What did Mayor Otto Crane say?', 'Otto Crane', 'speaker', true],
    ['What did Crane Hollis say?', 'Crane Hollis', 'other', false],
    ['Who runs the Portland Quay?', 'Portland Quay', 'other', false],
    ['Who won the 2031 Portland Cup?', '2031 Portland Cup', 'other', false],
    ['Who filmed the 2030 Storm Quay?', '2030 Storm Quay', 'other', true],
    ['What did Mayor Crane say?', 'Crane', 'speaker', true],
    ['What did Nadia Crane say?', 'Nadia Crane', 'other', false],
    ['Why did Bloom write to Senator Quay?', 'Senator Quay', 'other', true],
  ])('%s names %s (%s, known: %s)', async (question, text, kind, known) => {
    expect((await analyse(question)).names.find((name) => name.text === text)).toMatchObject({ kind, known });
  });

  it('tells whose words are asked for from who is spoken about', async () => {
    expect((await analyse('What did Crane say about Bloom?')).saidBy.map(({ text }) => text)).toEqual(['Crane']);
    expect((await analyse('According to Bloom, is Crane wrong?')).saidBy.map(({ text }) => text)).toEqual(['Bloom']);
    expect((await analyse('Is there a statement by Bloom?')).saidBy.map(({ text }) => text)).toEqual(['Bloom']);
    expect((await analyse('What did Bloom and Crane say?')).saidBy.map(({ text }) => text)).toEqual(['Bloom', 'Crane']);
    expect((await analyse('Why was the quay closed?')).saidBy).toEqual([]);
    expect((await analyse('What did Crane ask Bloom?')).saidBy.map(({ text }) => text)).toEqual(['Crane']);
    expect((await analyse('Does the report on Crane suggest that the quay is safe?')).saidBy).toEqual([]);
    expect((await analyse('What did the letter from Bloom to Crane say?')).saidBy).toEqual([]);
    expect((await analyse('What is known about Bloom’s reaction?')).saidBy.map(({ text }) => text)).toEqual(['Bloom']);
  });

  it('takes somebody’s lawyer for another speaker, and somebody’s words for their own', async () => {
    expect((await analyse('What did Crane’s lawyer say?')).saidBy).toMatchObject([
      { text: 'Crane’s lawyer', kind: 'other', refersTo: [], terms: ['crane', 'lawyer'] },
    ]);
    expect((await analyse('What was Crane’s response to the closure?')).saidBy).toMatchObject([
      { kind: 'speaker', refersTo: ['Otto Crane'] },
    ]);
  });

  it('is about sides where each of them is asked for', async () => {
    expect((await analyse('What did each side say about the quay?')).aboutSides).toBe(true);
    expect((await analyse('What did the two sides say about the quay?')).aboutSides).toBe(true);
    expect((await analyse('Which side of the quay is shut?')).aboutSides).toBe(false);
    expect((await analyse('What did the two mayors say about the quay?')).aboutSides).toBe(false);
    expect((await analyse('What did Bloom say about the quay?')).aboutSides).toBe(false);
  });

  it.each(['What did each side say about the quay?', 'What do the two sides say about the quay?'])(
    'looks for no words that only ask for sides: %s',
    async (question) => {
      expect((await analyse(question)).topic.map(({ word }) => word)).toEqual(['quay']);
    },
  );

  it('looks for a side and a number where sides are not asked for', async () => {
    expect((await analyse('Which side of the quay is shut?')).topic.map(({ word }) => word)).toContain('side');
    expect((await analyse('What did each side say of two quays?')).topic.map(({ word }) => word)).toContain('two');
  });

  it('leaves frame words and outlets out of the terms, and weighs rare words more', async () => {
    const { terms, outlets } = await analyse('According to a Tidewater Times report, what did people get on the quay?');
    expect(terms.map(({ word }) => word)).toEqual(['people', 'get', 'quay']);
    expect(outlets).toEqual(['Tidewater Times | World News']);
    const [people, , quay] = terms;
    expect(people).toMatchObject({ frequency: 0 });
    expect(quay?.frequency).toBeGreaterThan(0);
    expect(people?.idf).toBeGreaterThan(quay?.idf ?? Number.NaN);
    expect(quay?.idf).toBeGreaterThan(0);
    expect((await analyse('A quay, the quay and quays')).terms).toHaveLength(1);
  });

  it('reads dates', async () => {
    expect((await analyse('What happened on October 12, 2023, on 3 March 2024 and in May 2022?')).dates).toEqual([
      '2023-10-12',
      '2024-03-03',
      '2022-05',
    ]);
    expect((await analyse('What was said on 2023-10-07 and in 1999?')).dates).toEqual(['2023-10-07', '1999']);
  });

  it('reads a question without capitals', async () => {
    expect((await analyse('what did otto crane say')).saidBy.map(({ refersTo }) => refersTo)).toEqual([['Otto Crane']]);
  });

  it.each(['', '???', '“”', 'WHY'])('takes any text: %j', async (question) => {
    expect((await analyse(question)).question).toBe(question);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { askedAs, type Part, readParts } from '../../../src/retrieve/question/readParts.ts';
import { splitQuestion } from '../../../src/retrieve/question/splitQuestion.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { ferry } from '../../fixtures/ferry.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: OpenIndex;
beforeAll(async () => {
  index = memoryIndex(await writtenContent(ferry, hashEmbedder));
});
const parts = async (question: string): Promise<Part[]> => readParts(await analyseQuestion(question, index));

describe('readParts', () => {
  it('has one part for a simple question, and for one to one speaker', async () => {
    for (const question of ['Why did the ferry talks fail?', 'What did Otto Crane say about the ferry talks?'])
      expect(await parts(question)).toEqual([{ question, asked: null, spokenBy: null }]);
  });

  it('has a part for a side that is asked alone', async () => {
    const question = 'What did Harbour Lines say about the ferry talks?';
    expect(await parts(question)).toEqual([
      { question, asked: null, spokenBy: null },
      { question, asked: 'Harbour Lines', spokenBy: { names: [], side: 'Harbour Lines', terms: [] } },
    ]);
  });

  it('has a part for each who is asked, after the whole', async () => {
    const question = 'What did Otto Crane, Harbour Lines and Amelia Stone say about the talks?';
    expect(await parts(question)).toEqual([
      { question, asked: null, spokenBy: null },
      { question, asked: 'Otto Crane', spokenBy: { names: ['Otto Crane'], side: null, terms: ['otto', 'crane'] } },
      { question, asked: 'Harbour Lines', spokenBy: { names: [], side: 'Harbour Lines', terms: [] } },
      { question, asked: 'Amelia Stone', spokenBy: { names: [], side: null, terms: ['amelia', 'stone'] } },
    ]);
  });

  it.each([
    ['Why did the ferry talks fail, according to Otto Crane?', ['Otto Crane'], null],
    ['According to Otto Crane, why did the ferry talks fail?', ['Otto Crane'], null],
    ['In the view of Harbour Lines why did the ferry talks fail', [], 'Harbour Lines'],
  ])('reads nobody but the source of what is asked: %s', async (question, names, side) => {
    expect(await parts(question)).toEqual([
      { question, asked: null, spokenBy: expect.objectContaining({ names, side }) },
    ]);
  });

  it.each([
    'Why did the ferry talks fail, according to Otto Crane’s lawyer?',
    'Why did the ferry talks fail, according to Otto Crane and Amelia Stone?',
  ])('reads others too where more than one name is the source: %s', async (question) => {
    const [whole] = await parts(question);
    expect(whole).toEqual({ question, asked: null, spokenBy: null });
  });

  it('has a part for each half of a compound, after the whole', async () => {
    const question = 'Why did the ferry talks fail, and what do the crews want?';
    expect((await parts(question)).map((part) => part.question)).toEqual([
      question,
      'Why did the ferry talks fail',
      'what do the crews want?',
    ]);
    expect((await parts(question)).every(({ asked, spokenBy }) => asked === null && spokenBy === null)).toBe(true);
  });
});

describe('splitQuestion', () => {
  it.each([
    ['Why did the ferry talks fail?', ['Why did the ferry talks fail?']],
    ['Why did the talks fail? What do the crews want?', ['Why did the talks fail', 'What do the crews want?']],
    ['Who left the talks; what do the crews want?', ['Who left the talks', 'what do the crews want?']],
    ['Why did the talks fail, what do the crews want?', ['Why did the talks fail', 'what do the crews want?']],
    ['Why did the talks fail but who pays the crews?', ['Why did the talks fail', 'who pays the crews?']],
    ['Why did the talks fail and also who pays the crews?', ['Why did the talks fail', 'who pays the crews?']],
    ['Why did the talks and the crews fail?', ['Why did the talks and the crews fail?']],
    ['Why did the ferry talks fail, and why?', ['Why did the ferry talks fail why?']],
    ['Who, and what do the crews want?', ['Who what do the crews want?']],
    ['', ['']],
  ])('%s', async (question, halves) => {
    expect(splitQuestion(question)).toEqual(halves);
  });
});

describe('askedAs', () => {
  const name = {
    text: 'lee',
    terms: ['lee'],
    kind: 'speaker',
    refersTo: [],
    sides: [],
    start: 0,
    end: 3,
    known: true,
  } as const;

  it('is the one whom a name stands for, else the name as the articles have it', () => {
    expect(askedAs({ ...name, refersTo: ['Ann Lee'], written: 'Lee' })).toBe('Ann Lee');
    expect(askedAs({ ...name, refersTo: ['Ann Lee', 'Bo Lee'], written: 'Lee' })).toBe('Lee');
    expect(askedAs({ ...name, refersTo: ['Ann Lee', 'Bo Lee'] })).toBe('lee');
    expect(askedAs({ ...name, kind: 'side', refersTo: ['Ann Lee'], sides: ['Harbour', 'Mill'], written: 'Lee' })).toBe(
      'Lee',
    );
    expect(askedAs({ ...name, kind: 'side', sides: ['Harbour'] })).toBe('Harbour');
    expect(askedAs({ ...name, kind: 'other', refersTo: ['Ann Lee'] })).toBe('lee');
  });
});

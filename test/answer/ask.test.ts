import { beforeAll, describe, expect, it } from 'vitest';
import { type AskDeps, answerQuestion } from '../../src/answer/answerQuestion.ts';
import { createAsk } from '../../src/answer/ask.ts';
import { createExplain } from '../../src/answer/createExplain.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Copy } from '../../src/domain/article.ts';
import type { SearchIndex } from '../../src/domain/ports.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import type { WrittenArticle } from '../fakes/newsCorpus.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

const PICKET =
  '“The rota was torn up at midnight. Nobody asked the crews,” said Ada Quill of the Ferry Crews. Rain fell on the picket.';
const written: readonly WrittenArticle[] = [
  {
    id: 'ferry-1',
    title: 'Ferry talks fail',
    outlet: 'Coast Courier',
    date: '2031-03-04',
    paragraphs: [
      PICKET,
      'Harbour Lines said the ferry talks failed because the crews had ignored its last offer.',
      'Tickets for 1,250 passengers were refunded on Tuesday.',
    ],
    statements: [
      { words: '“The rota was torn up at midnight. Nobody asked the crews,”', by: 'Ada Quill', side: 'Ferry Crews' },
      {
        words: 'the ferry talks failed because the crews had ignored its last offer',
        by: 'Harbour Lines',
        side: 'Harbour Lines',
        kind: 'paraphrase',
      },
    ],
  },
  {
    id: 'ferry-2',
    title: 'Crews vote on ferry strike',
    outlet: 'Sound Radio',
    date: '2031-03-06',
    paragraphs: [
      'On Thursday the crews voted for a strike. “The rota was torn up at midnight. Nobody asked the crews,” Ada Quill said again.',
      'The mayor, Otto Crane, said the ferry talks failed because both had stopped listening.',
      'Ticket offices stay open until noon.',
      'Bo Marsh of Harbour Lines said the ferry fleet would get three new engines from Norway.',
    ],
    statements: [
      { words: '“The rota was torn up at midnight. Nobody asked the crews,”', by: 'Ada Quill', side: 'Ferry Crews' },
      {
        words: 'the ferry talks failed because both had stopped listening',
        by: 'Otto Crane',
        side: 'Town Hall',
        kind: 'paraphrase',
      },
      {
        words: 'the ferry fleet would get three new engines from Norway',
        by: 'Bo Marsh',
        side: 'Harbour Lines',
        kind: 'paraphrase',
      },
    ],
  },
];

let index: SearchIndex;
let texts: Map<string, string>;
let warnings: object[];
let deps: AskDeps;
beforeAll(async () => {
  index = memoryIndex(await writtenContent(written, hashEmbedder));
  texts = new Map(index.articles.map(({ article }) => [article.id, article.text]));
  warnings = [];
  deps = {
    index: async () => index,
    embedder: async () => hashEmbedder,
    readSeedText: async ({ id }: Copy) => texts.get(id) ?? null,
    log: { warn: (facts) => warnings.push(facts) },
    enough: 0.2,
  };
});
const ask = (question: string, options = {}): Promise<Answer> => createAsk(deps)(question, options);
const said = ({ excerpts }: Answer): string[] => excerpts.map(({ text }) => text);

describe('ask', () => {
  it('quotes: every excerpt stands in its file, with its citation', async () => {
    const answer = await ask('Why did the ferry talks fail?');
    expect(answer.outcome).toBe('answered');
    expect(answer.excerpts.length).toBeGreaterThan(1);
    for (const { text, articleId, start, end, citation } of answer.excerpts) {
      expect(texts.get(articleId)?.slice(start, end)).toBe(text);
      expect(answer.citations.find(({ number }) => number === citation)?.articleId).toBe(articleId);
    }
    expect(answer.citations.map(({ number }) => number)).toEqual(answer.citations.map((_, n) => n + 1));
    expect(answer.excerpts[0]?.citation).toBe(1);
  });

  it('puts the sentence that answers first', async () => {
    expect(said(await ask('How many passengers had their tickets refunded?'))[0]).toBe(
      'Tickets for 1,250 passengers were refunded on Tuesday.',
    );
    expect(said(await ask('What did Otto Crane say about the ferry talks?'))[0]).toContain('stopped listening');
  });

  it('keeps a quote of two sentences in one piece, and the next sentence out', async () => {
    const [first] = (await ask('What did Ada Quill say about the rota?')).excerpts;
    expect(first?.text).toContain('“The rota was torn up at midnight. Nobody asked the crews,”');
    expect(first?.text).not.toContain('Rain fell');
    expect(first).toMatchObject({ kind: 'quote', speaker: { name: 'Ada Quill', side: 'Ferry Crews' } });
  });

  it('folds the same words of two articles into one excerpt', async () => {
    const answer = await ask('What did Ada Quill say about the rota?');
    const quoting = answer.excerpts.filter(({ text }) => text.includes('The rota was torn up'));
    expect(quoting).toHaveLength(1);
    expect(quoting[0]?.alsoIn).toHaveLength(1);
    expect(quoting[0]?.alsoIn[0]).not.toHaveProperty('text');
  });

  it('sets a question about sides out side by side, in alphabetical order', async () => {
    const answer = await ask('Why did the ferry talks fail, according to each side?');
    const names = answer.sides.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(expect.arrayContaining(['Harbour Lines', 'Town Hall']));
    for (const side of answer.sides) {
      expect(side.shown).toBe(side.excerpts.length);
      expect(side.found).toBeGreaterThanOrEqual(side.shown);
      for (const position of side.excerpts) expect(answer.excerpts[position]?.speaker?.side).toBe(side.name);
    }
  });

  it('names a side that was asked for and said nothing on it', async () => {
    const answer = await ask('What did Ferry Crews, Harbour Lines and Town Hall say about engines from Norway?');
    expect(answer.sides.map(({ name }) => name)).toEqual(['Harbour Lines']);
    expect(answer.missingSides.map(({ name }) => name)).toEqual(['Ferry Crews', 'Town Hall']);
    expect(answer.missingSides[0]?.note).toContain('Ferry Crews');
  });

  it('keeps to a side, an outlet or an article where it is told to', async () => {
    const bySide = await ask('Why did the ferry talks fail?', { side: 'harbour lines' });
    expect(new Set(bySide.excerpts.map(({ speaker }) => speaker?.side))).toEqual(new Set(['Harbour Lines']));
    for (const source of ['sound radio', 'ferry-2']) {
      const bySource = await ask('Why did the ferry talks fail?', { source });
      expect(new Set(bySource.excerpts.map(({ articleId }) => articleId))).toEqual(new Set(['ferry-2']));
    }
  });

  it('gives the same receipt for the same answer, and another for another', async () => {
    const [once, twice, other] = [
      await ask('Why did the ferry talks fail?'),
      await ask('Why did the ferry talks fail?'),
      await ask('What did Otto Crane say?'),
    ];
    expect(once.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
    expect(twice.receipt).toBe(once.receipt);
    expect(other.receipt).not.toBe(once.receipt);
  });
});

describe('no evidence', () => {
  it('names whom no article mentions, and keeps what is nearest apart', async () => {
    const answer = await createAsk({ ...deps, enough: 0.5 })('What did Amelia Stone say about the volcano?');
    expect(answer).toMatchObject({ outcome: 'no_evidence', excerpts: [], reason: 'No article mentions Amelia Stone.' });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.confidence).toBeLessThan(0.5);
  });

  it('says what was looked for beside the names that are known', async () => {
    const answer = await createAsk({ ...deps, enough: 1 })('Has Otto Crane seen the volcano?');
    expect(answer.reason).toMatch(/^Otto Crane appears, but .*volcano/u);
  });

  it('is less sure of a question off the topic', async () => {
    const [on, off] = [await ask('Why did the ferry talks fail?'), await ask('Which volcano erupts in the opera?')];
    expect(on.confidence).toBeGreaterThan(off.confidence + 0.3);
  });
});

describe('a file that changed since the index was built', () => {
  it('is not quoted, and the change is logged', async () => {
    const changed = {
      ...deps,
      readSeedText: async ({ id }: Copy) => (id === 'ferry-1' ? 'another text' : (texts.get(id) ?? null)),
    };
    const answer = await createAsk(changed)('Why did the ferry talks fail?');
    expect(answer.excerpts.every(({ articleId }) => articleId === 'ferry-2')).toBe(true);
    expect(warnings).toContainEqual(
      expect.objectContaining({ articleId: 'ferry-1', problem: 'the file holds other words there' }),
    );
  });

  it('leaves no evidence where all are gone', async () => {
    const answer = await createAsk({ ...deps, readSeedText: async () => null })('Why did the ferry talks fail?');
    expect(answer).toMatchObject({ outcome: 'no_evidence', excerpts: [], nearest: [] });
  });
});

describe('explain', () => {
  it('shows parts that add up to each score', async () => {
    const { trace } = await answerQuestion(
      deps,
      'What did Otto Crane say on 2031-03-06 to Sound Radio about the ferry talks?',
    );
    for (const { score, parts } of trace.ranked) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
    }
    const first = trace.ranked[0];
    expect(first?.parts.outlet).toBeGreaterThan(0);
    expect(first?.parts.date).toBeGreaterThan(0);
    expect(await createExplain(deps)('What did Otto Crane say?')).toContain('said by: Otto Crane');
  });
});

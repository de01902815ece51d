import { beforeAll, describe, expect, it } from 'vitest';
import { type AskDeps, answerQuestion } from '../../src/answer/answerQuestion.ts';
import { selectUnits } from '../../src/answer/layout/selectUnits.ts';
import type { SearchIndex } from '../../src/domain/ports.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import type { WrittenArticle } from '../fakes/newsCorpus.ts';
import { shippedEmbedder } from '../fixtures/shippedEmbedder.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

const written: readonly WrittenArticle[] = [
  {
    id: 'mill-1',
    title: 'Mill fire: council and owner at odds',
    outlet: 'Valley Echo',
    date: '2033-05-02',
    paragraphs: [
      'Mill owner Ruth Sandoval spoke to the council about the mill on Monday.',
      'The fire at the mill broke out at about 6:40 a.m. behind the loom hall.',
      'Ruth Sandoval called the council “a club of arsonists” at the mill gate.',
      'Ruth Sandoval said the council had seen the mill.',
      'Sandoval’s lawyer, Peter Oduya, said she would sue over the mill.',
      'The fire at the mill was seen from the council hall.',
      'Councillor Nils Berg said the mill fire was nobody’s fault. Berg wept when the mill fire was brought up again.',
    ],
    statements: [
      { words: '“a club of arsonists”', by: 'Ruth Sandoval', role: 'Mill owner', kind: 'mixed', cue: 'called' },
      { words: 'the council had seen the mill', by: 'Ruth Sandoval', role: 'Mill owner', kind: 'paraphrase' },
      { words: 'she would sue over the mill', by: 'Peter Oduya', role: 'Sandoval’s lawyer', kind: 'paraphrase' },
      { words: 'the mill fire was nobody’s fault', by: 'Nils Berg', role: 'Councillor', kind: 'paraphrase' },
    ],
  },
  {
    id: 'weir-1',
    title: 'Weir vote postponed',
    outlet: 'Valley Echo',
    date: '2033-06-02',
    paragraphs: [
      'Premier Tova Lind lost the vote on the weir by a single voice, and the weir vote must be held again.',
      'Lind said it was a strange evening, calling the count “a comedy.”',
      'Most boatmen on the river are for the weir, and boatmen have a vote on the weir.',
      'Boatmen in the port said it ruins them.',
      'Mayor Ove Dahl sought to move the weir vote to the spring.',
      'Dahl said nobody listens to him.',
    ],
    statements: [
      { words: 'it was a strange evening', by: 'Tova Lind', role: 'Premier', kind: 'paraphrase' },
      { words: 'it ruins them', by: 'boatmen in the port', kind: 'paraphrase' },
      { words: 'to move the weir vote to the spring', by: 'Ove Dahl', kind: 'paraphrase', cue: 'sought' },
      { words: 'nobody listens to him', by: 'Ove Dahl', kind: 'paraphrase' },
      { words: '“a comedy.”', by: 'Tova Lind', role: 'Premier', kind: 'quote', cue: 'calling' },
    ],
  },
];

let index: SearchIndex;
let deps: AskDeps;
beforeAll(async () => {
  const embedder = await shippedEmbedder();
  index = memoryIndex(await writtenContent(written, embedder));
  const texts = new Map(index.articles.map(({ article }) => [article.id, article.text]));
  deps = {
    index: async () => index,
    embedder: async () => embedder,
    readSeedText: async ({ id }) => texts.get(id) ?? null,
    log: { warn: () => {} },
    enough: 0,
  };
});
const excerpts = async (question: string): Promise<string[]> =>
  (await answerQuestion(deps, question)).answer.excerpts.map(({ text }) => text);

describe('the order of excerpts', () => {
  it('puts the time first where a time is asked for', async () => {
    expect((await excerpts('When did the fire at the mill break out?'))[0]).toContain('6:40 a.m.');
  });

  it('leaves out more of what holds no time than of what does', async () => {
    const { scored, trace } = await answerQuestion(deps, 'When did the fire at the mill break out?');
    const shown = (type: number): number => {
      const level = scored.map((one, n) => ({
        ...one,
        score: n === 0 ? 1 : 0.7,
        parts: { ...one.parts, type: n === 0 ? 0.2 : type },
      }));
      return selectUnits(index, trace.analysis, level, {}).units.length;
    };
    expect(shown(0.2)).toBeGreaterThan(shown(0));
  });

  it('puts first what was said the way the question asks', async () => {
    expect((await excerpts('What did Sandoval call the council?'))[0]).toContain('club of arsonists');
  });

  it('takes somebody’s lawyer for the lawyer', async () => {
    expect((await excerpts('What did Sandoval’s lawyer say about the mill?'))[0]).toContain('Oduya');
  });

  it('adds what is said of a speaker of whom it has few words, and nobody else’s words', async () => {
    const found = await excerpts('What did Nils Berg say about the mill fire?');
    expect(found[0]).toContain('nobody’s fault');
    expect(found.join(' ')).toContain('Berg wept');
    expect(found.join(' ')).not.toContain('Sandoval');
  });

  it('puts somebody’s words before what the article tells, whatever it holds of the question', async () => {
    const { answer, scored } = await answerQuestion(deps, 'What did Tova Lind say after the weir vote?');
    expect(scored[0]?.statement).toBe(null);
    expect(answer.excerpts.map(({ kind }) => kind)).toEqual(['mixed', 'narration']);
  });

  it('puts what somebody says before what they only seek', async () => {
    expect(await excerpts('What did Ove Dahl say about the weir vote?')).toEqual([
      'Dahl said nobody listens to him.',
      'Mayor Ove Dahl sought to move the weir vote to the spring.',
    ]);
  });

  it('puts the words of a group before what is told of it', async () => {
    expect((await excerpts('What do boatmen say about the weir?'))[0]).toContain('ruins them');
  });

  it('gives the parts of each score, which add up', async () => {
    const { scored } = await answerQuestion(deps, 'What did Sandoval call the council?');
    expect(scored[0]?.parts.verb).toBeGreaterThan(0);
    expect(scored[0]?.parts.topic).toBeGreaterThan(0);
    for (const { score, parts } of scored)
      expect(score).toBeCloseTo(
        Object.values(parts).reduce((sum, part) => sum + part, 0),
        6,
      );
  });
});

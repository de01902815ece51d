import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { judgeUnread } from '../../src/answer/judgeUnread.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import { ferry } from '../fixtures/ferry.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(ferry);
});
const ask = (question: string, options = {}): Promise<Answer> =>
  answerQuestion({ ...desk.deps, reader: async () => null }, question, options);

describe('without a reader', () => {
  it('stands what retrieval proposes, in its order, and nothing is read', async () => {
    const answer = await ask('Why did the ferry talks fail?', { explain: true });
    expect(answer.index.reader).toBeNull();
    expect(desk.read).toEqual([]);
    const shown = answer.outcome === 'answered' ? answer.excerpts : answer.nearest;
    expect(shown.map(({ why }) => why?.candidate?.rank)).toEqual(shown.map((_, n) => n + 1));
    expect(shown.map(({ score }) => score)).toEqual(shown.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { text, articleId, start, end, answer: words, why } of shown) {
      expect(desk.texts.get(articleId)?.slice(start, end)).toBe(text);
      expect(words).toEqual([]);
      expect(why?.reader).toBeNull();
    }
  });

  it('says no evidence where nothing is proposed', async () => {
    expect(await ask('Why did the talks fail?', { source: 'No Such Paper' })).toMatchObject({
      outcome: 'no_evidence',
      confidence: 0,
      nearest: [],
    });
  });

  it('answers from strong candidates only, and shows a few', () => {
    const [article] = desk.index.articles;
    if (!article) throw new Error('no article');
    const candidates = (score: number): Candidate[] =>
      Array.from({ length: 9 }, (_, n) => ({
        id: `${n}`,
        article,
        sentences: [0, 1],
        score: score - n,
        parts: {},
        clauses: [],
      }));
    const [strong, weak] = [judgeUnread(candidates(90)), judgeUnread(candidates(-90))];
    expect([strong.isAnswered, weak.isAnswered]).toEqual([true, false]);
    expect(strong.confidence).toBeGreaterThan(weak.confidence);
    expect(strong.selection.units.length).toBeLessThan(9);
    expect(strong.nearest).toHaveLength(9);
    // Nothing was asked of them.
    const part = { question: '', asked: null, spokenBy: null };
    expect(strong.parts).toEqual([{ part, candidates: candidates(90), sentences: [] }]);
  });

  it('leaves out what asserts nothing, as a whole', async () => {
    const paragraphs = ['Is it sold?', 'Who owns it?', 'The mill is old.', 'Lena Voss could say that it is late.'];
    const { index } = await openDesk([{ id: 'mill-1', title: null, paragraphs }]);
    const [article] = index.articles;
    if (!article) throw new Error('no article');
    const shown = (isSaidBy?: boolean): unknown[] => {
      const candidates = (
        [
          [0, 1],
          [1, 3],
          [3, 4],
        ] as const
      ).map((sentences): Candidate => ({
        id: `${sentences[0]}`,
        article,
        sentences,
        score: 9,
        parts: {},
        clauses: [],
      }));
      return judgeUnread(candidates, undefined, isSaidBy).nearest.map(({ unit }) => unit.sentences);
    };
    expect(shown()).toEqual([
      [1, 3],
      [3, 4],
    ]);
    // Nobody speaks in what is only imagined.
    expect(shown(true)).toEqual([[1, 3]]);
  });

  it('answers nothing from nothing', () => {
    expect(judgeUnread([])).toMatchObject({ isAnswered: false, selection: { units: [], missing: [] } });
  });

  it('names a speaker only where one statement stands in the passage', async () => {
    const { excerpts, nearest } = await ask('What was torn up at midnight, Ada Quill?');
    const rota = [...excerpts, ...nearest].find(({ text }) => text.includes('rota'));
    expect(rota).toMatchObject({ kind: 'quote', speaker: { name: 'Ada Quill' } });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { ferry } from '../fixtures/ferry.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(ferry);
});
const ask = (question: string, options = {}): Promise<Answer> => answerQuestion(desk.deps, question, options);
const WHY = 'Why did the ferry talks fail?';

describe('an answer', () => {
  it('quotes: every excerpt and every answering word stands in its file, with its citation', async () => {
    const answer = await ask(WHY);
    expect(answer).toMatchObject({ outcome: 'answered', nearest: [], index: { reader: 'word-reader' } });
    expect(answer.excerpts.length).toBeGreaterThan(1);
    for (const { text, articleId, start, end, citation, answer: words } of answer.excerpts) {
      expect(desk.texts.get(articleId)?.slice(start, end)).toBe(text);
      expect(answer.citations.find(({ number }) => number === citation)?.articleId).toBe(articleId);
      expect(words.map((word) => desk.texts.get(articleId)?.slice(word.start, word.end))).toEqual([
        expect.stringMatching(/^ferry talks failed$/u),
      ]);
    }
    expect(answer.citations.map(({ number }) => number)).toEqual(answer.citations.map((_, n) => n + 1));
    expect(answer.excerpts[0]?.citation).toBe(1);
    expect(answer.confidence).toBeGreaterThan(0);
    expect(answer.confidence).toBeLessThan(1);
  });

  it('begins with what answers best', async () => {
    const { excerpts } = await ask('Were tickets for 1,250 passengers refunded on Tuesday?');
    expect(excerpts[0]?.text).toBe('Tickets for 1,250 passengers were refunded on Tuesday.');
    expect(excerpts[0]).toMatchObject({ kind: 'narration', speaker: null });
    expect(excerpts.map(({ score }) => score)).toEqual(excerpts.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('keeps a quote of two sentences in one piece, and the next sentence out', async () => {
    const [first] = (await ask('Had nobody asked the crews, Ada Quill?')).excerpts;
    expect(first?.text).toContain('“The rota was torn up at midnight. Nobody asked the crews,”');
    expect(first?.text).not.toContain('Rain fell');
    expect(first).toMatchObject({ kind: 'quote', speaker: { name: 'Ada Quill', side: 'Ferry Crews' } });
  });

  it('folds the same words of two articles into one excerpt', async () => {
    const { excerpts } = await ask('Had nobody asked the crews, Ada Quill?');
    const quoting = excerpts.filter(({ text }) => text.includes('The rota was torn up'));
    expect(quoting.map(({ alsoIn }) => alsoIn.length)).toEqual([1]);
    expect(quoting[0]?.alsoIn[0]).not.toHaveProperty('text');
  });

  it('keeps to a side, an outlet or an article where it is told to', async () => {
    const bySide = await ask(WHY, { side: 'Harbour Lines' });
    expect(bySide.excerpts.map(({ speaker }) => speaker?.side)).toEqual(['Harbour Lines']);
    for (const source of ['sound radio', 'FERRY-2']) {
      const bySource = await ask(WHY, { source });
      expect(new Set(bySource.excerpts.map(({ articleId }) => articleId))).toEqual(new Set(['ferry-2']));
    }
  });

  it('has a receipt of its own, asked once more too', async () => {
    const [once, twice] = [await ask(WHY), await ask(WHY)];
    expect(once.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/u);
    expect(twice.receipt).not.toBe(once.receipt);
  });

  it('says how long it took, and how a follow-up was understood', async () => {
    let clock = 0;
    const now = (): number => (clock += 12.3456);
    const answer = await answerQuestion({ ...desk.deps, now }, 'and Town Hall?', {
      after: 'Why did the ferry talks fail for Harbour Lines?',
    });
    expect(answer).toMatchObject({ ms: 12.35, question: 'Why did the ferry talks fail for Town Hall?' });
  });
});

describe('a file that changed since the index was built', () => {
  it('is not quoted, and the change is logged', async () => {
    const { deps, texts, warnings } = await openDesk(ferry);
    texts.set('ferry-1', 'another text');
    const answer = await answerQuestion(deps, WHY);
    expect(answer.outcome).toBe('answered');
    expect(answer.excerpts.map(({ articleId }) => articleId)).not.toContain('ferry-1');
    expect(warnings).toContainEqual(
      expect.objectContaining({ articleId: 'ferry-1', problem: 'the file holds other words there' }),
    );
  });

  it('leaves no evidence where all are gone', async () => {
    const { deps, texts } = await openDesk(ferry);
    texts.clear();
    expect(await answerQuestion(deps, WHY)).toMatchObject({ outcome: 'no_evidence', excerpts: [], nearest: [] });
  });
});

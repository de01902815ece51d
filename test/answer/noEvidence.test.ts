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

describe('no evidence', () => {
  it('names whom no article mentions, and keeps what is nearest apart', async () => {
    const answer = await ask('Which volcano did Amelia Stone paint in the opera?');
    expect(answer).toMatchObject({
      outcome: 'no_evidence',
      why: { kind: 'unknownName', names: ['Amelia Stone'] },
      excerpts: [],
      sides: [],
      missingSides: [],
    });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    for (const { text, articleId, start, end, citation } of answer.nearest) {
      expect(desk.texts.get(articleId)?.slice(start, end)).toBe(text);
      expect(answer.citations[citation - 1]?.articleId).toBe(articleId);
    }
  });

  it('is less sure of a question off the topic', async () => {
    const [on, off] = [await ask('Why did the ferry talks fail?'), await ask('Which volcano erupts in an opera?')];
    expect(on.confidence).toBeGreaterThan(off.confidence);
    expect(off.outcome).toBe('no_evidence');
  });

  it('is what a source has where nothing of it comes near', async () => {
    const answer = await ask('Why did the ferry talks fail?', { source: 'Small Sheet' });
    expect(answer.outcome).toBe('no_evidence');
    expect(answer.nearest.map(({ articleId }) => articleId)).toEqual(['school-1']);
  });

  it.each(['', '???', '“”', 'why?'])('takes any text: %j', async (question) => {
    expect((await ask(question)).outcome).toBe('no_evidence');
  });

  it('is all that an empty index has', async () => {
    const { deps } = await openDesk([]);
    expect(await answerQuestion(deps, 'Why did the ferry talks fail?')).toMatchObject({
      outcome: 'no_evidence',
      nearest: [],
      citations: [],
      confidence: 0,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { ferry } from '../fixtures/ferry.ts';
import { openDesk } from '../fixtures/openDesk.ts';

const WHY = 'Why did the ferry talks fail?';
const sum = (parts: Readonly<Record<string, number>> = {}): number =>
  Object.values(parts).reduce((all, part) => all + part, 0);

describe('explain', () => {
  it('tells of each excerpt, and of the next three, why', async () => {
    const { deps } = await openDesk(ferry);
    const answer = await answerQuestion(deps, WHY, { explain: true });
    for (const { why, score, alsoIn } of answer.excerpts) {
      expect(why).toMatchObject({ part: WHY, folded: alsoIn.length });
      expect(why?.candidate?.rank).toBeGreaterThan(0);
      expect(sum(why?.candidate?.parts)).toBeCloseTo(why?.candidate?.score ?? Number.NaN, 9);
      expect(why?.reader?.score).toBeCloseTo(score, 3);
      expect(score).toBeGreaterThanOrEqual(why?.needed ?? Number.NaN);
    }
    const shown = new Set(answer.excerpts.map(({ articleId, start }) => `${articleId} ${start}`));
    expect(answer.notShown).toHaveLength(3);
    for (const { articleId, start, why, reason } of answer.notShown ?? []) {
      expect(shown).not.toContain(`${articleId} ${start}`);
      expect(why?.reader).not.toBeNull();
      expect(reason).toContain('others come nearer');
    }
  });

  it('asks nothing again: the reader reads as often as without', async () => {
    const plain = await openDesk(ferry);
    const explained = await openDesk(ferry);
    const [short, long] = [
      await answerQuestion(plain.deps, WHY),
      await answerQuestion(explained.deps, WHY, { explain: true }),
    ];
    expect(explained.read).toEqual(plain.read);
    expect(explained.read).toHaveLength(1);
    expect(long.excerpts.map(({ text }) => text)).toEqual(short.excerpts.map(({ text }) => text));
    expect(short).not.toHaveProperty('notShown');
    expect(short.excerpts[0]).not.toHaveProperty('why');
  });

  it('names the part that an excerpt was read for', async () => {
    const { deps } = await openDesk(ferry);
    const { excerpts } = await answerQuestion(deps, 'Why did the ferry talks fail, and were any tickets refunded?', {
      explain: true,
    });
    const parts = new Map(excerpts.map(({ text, why }) => [text.includes('refunded'), why?.part]));
    expect(parts.get(true)).toBe('were any tickets refunded?');
    expect(parts.get(false)).toBe('Why did the ferry talks fail');
  });

  it('tells of what is nearest that nothing comes near enough', async () => {
    const { deps } = await openDesk(ferry);
    const answer = await answerQuestion(deps, 'Which volcano erupts in an opera?', { explain: true });
    expect(answer.outcome).toBe('no_evidence');
    expect(answer.nearest.every(({ why }) => why !== undefined)).toBe(true);
    expect(answer.notShown?.every(({ reason }) => reason === 'nothing comes near enough')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { measureFirstExcerpt } from './firstExcerpt.ts';
import { openCorpus, readJsonLines } from './openSet.ts';

describe('measureFirstExcerpt', () => {
  it('counts questions whose first excerpt, or any, holds evidence, for each kind of search', async () => {
    const { index, embedder, close } = await openCorpus('test/eval/news');
    const questions = (
      await readJsonLines<{ question: string; groups: { any: string[] }[] }>('test/eval/questionsNews.jsonl')
    ).slice(0, 3);
    const nowhere = { question: questions[0]?.question ?? '', groups: [{ any: ['words that nobody said'] }] };
    const unanswerable = { question: 'How deep is the sea?', groups: [] };

    const lines = (await measureFirstExcerpt({ index, embedder }, [...questions, nowhere, unanswerable])).split('\n');

    expect(lines.map((line) => line.split(' ')[0])).toEqual(['keyword', 'vector', 'both']);
    for (const line of lines) {
      const [first = NaN, any = NaN, asked = NaN] = (line.match(/\d+/g) ?? []).map(Number);
      expect(asked).toBe(4);
      expect(any).toBeGreaterThan(0);
      expect(any).toBeLessThanOrEqual(3);
      expect(first).toBeLessThanOrEqual(any);
    }
    await close();
  });
});

import { beforeAll, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { AskOptions } from '../../src/domain/askOptions.ts';
import { phraseOfAbstention } from '../../src/phrases/phraseOfAbstention.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  const said = { words: 'the pier was safe', by: 'Ada Quill', side: 'Crews', kind: 'paraphrase' as const };
  const written = { title: 'Pier', paragraphs: ['Ada Quill said the pier was safe.'], statements: [said] };
  desk = await openDesk([
    { ...written, id: 'pier-1', date: '2031-03-04' },
    { ...written, id: 'pier-2', date: '2031-05-07' },
    { ...written, id: 'pier-3', date: null },
  ]);
});
const ask = (options: AskOptions) => answerQuestion(desk.deps, 'What did Ada Quill say of the pier?', options);

it('says of a period how many articles are of it, and how many have no date', async () => {
  const answer = await ask({ since: '2031-04-01' });
  expect(answer).toMatchObject({ outcome: 'answered', ofPeriod: { articles: 1, undated: 1 } });
  expect(await ask({ until: '2031-05-07' })).toMatchObject({ ofPeriod: { articles: 2, undated: 1 } });
  expect(await ask({})).not.toHaveProperty('ofPeriod');
});

it('says that no article is of a period, and no other reason', async () => {
  const { outcome, why, ofPeriod } = await ask({ since: '2032-01-01' });
  expect([outcome, ofPeriod]).toEqual(['no_evidence', { articles: 0, undated: 1 }]);
  expect(why && phraseOfAbstention(why, 'en')).toBe('No article is of that time.');
});

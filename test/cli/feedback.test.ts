import { expect, it } from 'vitest';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { createState } from '../../src/store/state/createState.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { runScript } from '../fixtures/runScript.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('turns feedback into rows with what was shown, and corrections into rows that name no manager', async () => {
  const index = await temporaryFolder();
  const answer = { ...fakeAnswer(newsCorpus(), 'Which offer stands?'), receipt: 'ABCD2345' };
  const given = { question: answer.question, helpful: false, reason: 'No date.', at: '2031-03-06T10:00:00.000Z' };
  const state = createState(index, { onProblem: (error) => expect.unreachable(String(error)), retentionDays: 9999 });
  await state.receipts.save(answer, { user: 'ada', guild: 'g1', channel: 'c1' }, true);
  await state.feedback.add({ ...given, receipt: answer.receipt }, 'ada');
  await state.feedback.add({ ...given, receipt: 'ZZZZ2345' }, 'ada');
  const correction = { articleId: 'quay', words: 'It rained.', from: 'Bo Marsh', by: '1000', at: given.at };
  const corrections = createCorrections(state.documents);
  await corrections.add('g1', { ...correction, to: { name: 'Ann Lowe', role: 'mayor', side: 'Castell' } });
  await corrections.add('g1', { ...correction, words: 'It snowed.', to: null });
  await corrections.add('g1', { ...correction, articleId: 'silenced', to: null });
  await createTakedowns(state.documents).add({
    id: 'silenced',
    ids: ['silenced'],
    title: null,
    url: null,
    guild: 'g1',
    user: '1000',
    at: given.at,
  });
  state.close();

  const { stdout, stderr } = await runScript('src/cli/feedback.ts', ['--index', index]);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(rows.slice(0, 2)).toEqual([
    {
      ...given,
      receipt: answer.receipt,
      outcome: 'answered',
      evidence: expect.arrayContaining([
        expect.objectContaining({
          file: 'seeds/harbour-2.txt',
          speaker: 'Bo Marsh',
          side: 'Harbour Lines',
          start: expect.any(Number),
        }),
      ]),
    },
    { ...given, receipt: 'ZZZZ2345', outcome: null, evidence: [] },
  ]);
  const mended = { articleId: 'quay', read: 'Bo Marsh', at: given.at };
  expect(rows).toHaveLength(4);
  expect(rows.slice(2)).toEqual(
    expect.arrayContaining([
      { ...mended, words: 'It rained.', speaker: 'Ann Lowe', role: 'mayor', side: 'Castell' },
      { ...mended, words: 'It snowed.', speaker: null, role: null, side: null },
    ]),
  );
  expect(stderr).toContain('2 entries of feedback, 2 corrections.');
});

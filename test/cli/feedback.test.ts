import { expect, it } from 'vitest';
import { createState } from '../../src/store/state/createState.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { runScript } from '../fixtures/runScript.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('turns feedback into rows with the evidence that was shown', async () => {
  const index = await temporaryFolder();
  const answer = { ...fakeAnswer(newsCorpus(), 'Which offer stands?'), receipt: 'ABCD2345' };
  const given = { question: answer.question, helpful: false, reason: 'No date.', at: '2031-03-06T10:00:00.000Z' };
  const state = createState(index, { onProblem: (error) => expect.unreachable(String(error)), retentionDays: 9999 });
  await state.receipts.save(answer, { user: 'ada', guild: 'g1', channel: 'c1' }, true);
  await state.feedback.add({ ...given, receipt: answer.receipt }, 'ada');
  await state.feedback.add({ ...given, receipt: 'ZZZZ2345' }, 'ada');
  state.close();

  const { stdout, stderr } = await runScript('src/cli/feedback.ts', ['--index', index]);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(rows).toEqual([
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
  expect(stderr).toContain('2 entries of feedback.');
});

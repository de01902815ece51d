import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createReceiptStore } from '../../src/store/state/receipts.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { runScript } from '../fixtures/runScript.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('turns feedback into rows with the evidence that was shown', async () => {
  const index = await temporaryFolder();
  const answer = { ...fakeAnswer(newsCorpus(), 'Which offer stands?'), receipt: 'ABCD2345' };
  await createReceiptStore(path.join(index, 'receipts'), { onProblem: () => {} }).save(answer);
  const given = {
    receipt: answer.receipt,
    question: answer.question,
    helpful: false,
    reason: 'No date.',
    at: '2031-03-06T10:00:00.000Z',
  };
  await writeFile(
    path.join(index, 'feedback.jsonl'),
    `${JSON.stringify(given)}\nnot json\n${JSON.stringify({ ...given, receipt: 'ZZZZ2345' })}\n`,
  );

  const { stdout, stderr } = await runScript('src/cli/feedback.ts', ['--index', index]);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(rows).toEqual([
    {
      ...given,
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
  expect(stderr).toContain('2 of 3 entries of feedback; 1 lines could not be read.');
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readBatch } from '../../../src/cli/run/readBatch.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

async function read(text: string, refusalOf: (question: string) => string | null = () => null) {
  const file = path.join(await temporaryFolder(), 'batch');
  await writeFile(file, text);
  return readBatch(file, refusalOf);
}

it('reads plain text and JSON, with an earlier question where there is one', async () => {
  const leaning = '{"question":"and Israel?","after":"What did Hamas say?"}';
  const lines = ['Why?', '', leaning, '{"query":"aid","after":null}'];
  expect(await read(`\uFEFF${lines.join('\r\n')}`)).toEqual([
    { question: 'Why?' },
    { question: 'and Israel?', after: 'What did Hamas say?' },
    { question: 'aid' },
  ]);
});

it('names the line that it cannot read', async () => {
  await expect(read('Why?\n{"question":')).rejects.toThrow(/line 2: this is not JSON/);
  await expect(read('{"after":"Why?"}')).rejects.toThrow(/line 1: there is no "question"/);
  await expect(read('{"question":"Why?","after":3}')).rejects.toThrow(/line 1: "after"/);
});

it('names the line of a question, or of an earlier one, that is not asked', async () => {
  const refusalOf = (question: string) => (question === 'No.' ? 'Ask another.' : null);
  await expect(read('Why?\n\nNo.', refusalOf)).rejects.toThrow(/line 3: Ask another\.$/);
  await expect(read('{"question":"Why?","after":"No."}', refusalOf)).rejects.toThrow(/line 1: Ask another\.$/);
});

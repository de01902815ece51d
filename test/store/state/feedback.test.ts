import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { appendFeedback } from '../../../src/store/state/feedback.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('adds a line of JSON an entry, in a folder that it makes', async () => {
  const file = path.join(await temporaryFolder(), 'not', 'there', 'feedback.jsonl');
  const entries = [{ receipt: 'A', reason: 'two\nlines' }, { receipt: 'B' }, { receipt: 'A' }];
  for (const entry of entries) await appendFeedback(file, entry);
  const text = await readFile(file, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(entries);
});

it('keeps the entries of two that write at once apart', async () => {
  const file = path.join(await temporaryFolder(), 'feedback.jsonl');
  const entries = Array.from({ length: 20 }, (_, n) => ({ n, reason: 'x'.repeat(500) }));
  await Promise.all(entries.map((entry) => appendFeedback(file, entry)));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { n: number }).n).toSorted((a, b) => a - b)).toEqual(
    entries.map(({ n }) => n),
  );
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Answer } from '../domain/answer.ts';
import { corpusHelp, openServices } from './run/openServices.ts';
import { print, runCli } from './run/runCli.ts';

const entry = z.object({
  receipt: z.string(),
  question: z.string(),
  helpful: z.boolean(),
  reason: z.string().nullable(),
  at: z.string(),
});

await runCli(
  {
    name: 'feedback',
    summary:
      'Turns the feedback given in Discord into rows for an evaluation, one line of JSON each: ' +
      'the question, what was shown, and whether it helped.',
    operands: '',
    options: { index: { type: 'string' } },
    help: { index: corpusHelp.index },
  },
  async ({ index }) => {
    const { config, receipts } = openServices({ index });
    const lines = (await readFile(path.join(config.index, 'feedback.jsonl'), 'utf8').catch(() => ''))
      .split('\n')
      .filter((line) => line !== '');
    let unread = 0;
    for (const line of lines) {
      const parsed = entry.safeParse(asJson(line));
      if (parsed.success)
        await print(`${JSON.stringify({ ...parsed.data, ...shown(await receipts.load(parsed.data.receipt)) })}\n`);
      else unread += 1;
    }
    const failed = unread > 0 ? `; ${unread} lines could not be read` : '';
    process.stderr.write(`${lines.length - unread} of ${lines.length} entries of feedback${failed}.\n`);
  },
);

/** What the answer showed, as an evaluation names evidence; nothing where the answer is no longer kept. */
function shown(answer: Answer | null): object {
  if (answer === null) return { outcome: null, evidence: [] };
  return {
    outcome: answer.outcome,
    evidence: answer.excerpts.map(({ file, start, end, text, speaker }) => ({
      file,
      start,
      end,
      text,
      speaker: speaker?.name ?? null,
      side: speaker?.side ?? null,
    })),
  };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

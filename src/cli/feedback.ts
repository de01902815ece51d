import type { Answer } from '../domain/answer.ts';
import { corpusHelp, corpusOptions, openServices } from './run/openServices.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'feedback',
    summary:
      'Turns the feedback given in Discord into rows for an evaluation, one line of JSON each: ' +
      'the question, what was shown, and whether it helped.',
    operands: '',
    options: { corpus: corpusOptions.corpus, index: corpusOptions.index },
    help: { corpus: corpusHelp.corpus, index: corpusHelp.index },
  },
  async ({ corpus, index }) => {
    const entries = await openServices({ corpus, index }).state().feedback.all();
    for (const { shown, ...entry } of entries) await print(jsonLine({ ...entry, ...evidenceOf(shown) }));
    process.stderr.write(`${entries.length} entries of feedback.\n`);
  },
);

/** What the answer showed, as an evaluation names evidence; nothing where the answer is no longer kept. */
function evidenceOf(answer: Answer | null): object {
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

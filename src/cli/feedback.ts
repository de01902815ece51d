import { correctionRow } from '../owners/articles/correctionRow.ts';
import type { Answer } from '../domain/answer.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'feedback',
    summary:
      'Turns the feedback given in Discord into rows for an evaluation, one line of JSON each: ' +
      'the question, what was shown, and whether it helped; then what managers mended: the words, whose they ' +
      'are, and who was read to have said them.',
    operands: '',
    options: { corpus: corpusOptions.corpus, index: corpusOptions.index },
    help: { corpus: corpusHelp.corpus, index: corpusHelp.index },
  },
  async ({ corpus, index }) => {
    const services = openServices({ corpus, index });
    const entries = await services.state().feedback.all();
    for (const { shown, ...entry } of entries) await print(jsonLine({ ...entry, ...evidenceOf(shown) }));
    const silenced = await services.takedowns().ids();
    const corrections = (await services.corrections().all()).filter(({ articleId }) => !silenced.has(articleId));
    for (const correction of corrections) await print(jsonLine(correctionRow(correction)));
    process.stderr.write(`${entries.length} entries of feedback, ${corrections.length} corrections.\n`);
    services.close();
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

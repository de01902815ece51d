import type { VerifiedAnswer } from '../evidence/verified.ts';
import { UsageError } from '../errors.ts';
import { withReason } from '../phrases/withReason.ts';
import { findNarrowing } from './run/findNarrowing.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { readBatch } from './run/readBatch.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { refusalOf } from './run/refusalOf.ts';
import { renderExplanation } from './render/renderExplanation.ts';
import { renderText } from './render/renderText.ts';
import { runPrompt } from './run/runPrompt.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { showWaiting } from './run/showWaiting.ts';
import { terminal, textOptions } from './run/terminal.ts';

await runCli(
  {
    name: 'ask',
    summary:
      'Answers a question with what was actually said, cited, grouped by the side that said it.\n' +
      'Without a question, on a terminal, it prompts for one after the other.',
    operands: '["question"]',
    options: {
      ...corpusOptions,
      side: { type: 'string' },
      source: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'string' },
      explain: { type: 'boolean' },
    },
    help: {
      ...corpusHelp,
      side: 'only what this side said, or who speaks by this name',
      source: 'only this outlet, or the article with this id',
      since: 'only articles of this day or later: 2025-07-25, 2025-07 or 2025; those without a date are left out',
      until: 'only articles of this day or earlier; those without a date are left out',
      json: 'print the answer as one line of JSON',
      batch: 'answer each line of a file, one line of JSON each; a line of JSON may have "after", an earlier question',
      explain: 'say why each excerpt is shown, and why the next ones are not; with --json in the line',
    },
  },
  async ({ corpus, seeds, index, side, source, since, until, json, batch, explain }, operands) => {
    const isPrompt = batch === undefined && operands.length === 0 && !json && !explain && process.stdin.isTTY === true;
    const questions =
      batch === undefined ? [{ question: operands.join(' ').trim() }] : await readBatch(batch, refusalOf);
    if (batch !== undefined && operands.length > 0) throw new UsageError('Give a question or --batch, not both.');
    const refusal = batch === undefined && !isPrompt ? refusalOf(operands.join(' ').trim()) : null;
    if (refusal !== null) throw new UsageError(refusal);

    const services = openServices({ corpus, seeds, index });
    // Loads while the index is opened; what goes wrong is told where it is used.
    services.reader().catch(() => null);
    await refreshIndex(services);
    const narrowing = await findNarrowing((await services.index()).catalogue, { side, source, since, until });
    if (isPrompt) {
      await runPrompt(services, textOptions(), narrowing);
      return;
    }
    const options = { ...narrowing, ...(explain === true ? { explain } : {}) };
    for (const { question, ...leaning } of questions) {
      const asked = services.ask(question, { ...options, ...leaning });
      const answer = await showWaiting('Reading the articles …', asked);
      await services.state().receipts.save(answer, terminal);
      const forMachines = json === true || batch !== undefined;
      await print(forMachines ? jsonLine(withReason(answer)) : stripControls(forPeople(answer, explain === true)));
    }
  },
);

function forPeople(answer: VerifiedAnswer, isExplained: boolean): string {
  const options = { ...textOptions(), more: (side: string) => `ask the same with --side "${side}"` };
  return renderText(answer, options) + (isExplained ? `\n${renderExplanation(answer, options)}` : '');
}

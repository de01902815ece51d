import { explainSeeds } from '../ingest/build/explainSeeds.ts';
import { renderBlocks } from './render/renderBlocks.ts';
import { stripControls } from './run/stripControls.ts';
import { openServices, corpusHelp, corpusOptions } from './run/openServices.ts';
import { renderReport } from './render/renderReport.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { showProgress } from './run/showProgress.ts';

await runCli(
  {
    name: 'reindex',
    summary: 'Reads the seeds again and builds a new index; the old one answers until the new one is whole.',
    operands: '',
    options: {
      ...corpusOptions,
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      explain: { type: 'string' },
    },
    help: {
      ...corpusHelp,
      strict: 'fail on a seed that cannot be read, instead of skipping it',
      json: 'print the report as one line of JSON',
      explain: 'of a file: what is kept and left out, block by block, and why; builds nothing',
    },
  },
  async ({ seeds, index, strict, json, explain }) => {
    if (explain !== undefined) {
      const found = await explainSeeds(explain);
      await print(json ? `${JSON.stringify(found)}\n` : stripControls(renderBlocks(found.seeds, found.problems)));
      if (found.seeds.length === 0) process.exitCode = 1;
      return;
    }
    const services = openServices({ seeds, index });
    const progress = showProgress();
    const report = await services
      .reindex({
        onProgress(stage, done, total) {
          progress.onProgress(stage, done, total);
          // Where the bot runs this as a process of its own, it hears how far it is.
          process.send?.(`${stage} ${done}/${total}`);
        },
        strict: strict ?? false,
      })
      .finally(progress.stop);
    await print(json ? jsonLine(report) : stripControls(renderReport(report)));
  },
);

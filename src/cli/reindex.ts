import { existsSync } from 'node:fs';
import type { BuildReport } from '../domain/build.ts';
import { OnRecordError, UsageError } from '../errors.ts';
import { explainSeeds } from '../ingest/build/explainSeeds.ts';
import { renderBlocks } from './render/renderBlocks.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { renderReport } from './render/renderReport.ts';
import { jsonLine } from './run/jsonLine.ts';
import type { Services } from '../services.ts';
import { print, runCli } from './run/runCli.ts';
import { showProgress } from './run/showProgress.ts';

await runCli(
  {
    name: 'reindex',
    summary:
      'Reads the seeds again and builds a new index; the old one answers until the new one is whole.\n' +
      'With CORPORA set, and without --corpus or --seeds, all corpora one after the other.',
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
  async ({ corpus, seeds, index, strict, json, explain }) => {
    if (explain !== undefined) {
      if (!existsSync(explain)) throw new UsageError(`There is no ${explain}; name a file, as --explain seeds/a.txt.`);
      const found = await explainSeeds(explain);
      await print(json ? `${JSON.stringify(found)}\n` : stripControls(renderBlocks(found.seeds, found.problems)));
      if (found.seeds.length === 0) process.exitCode = 1;
      return;
    }
    const services = openServices({ corpus, seeds, index });
    const isOne = corpus !== undefined || seeds !== undefined;
    const names = isOne ? [services.corpus] : await services.corpora();
    for (const name of names) {
      try {
        const report = await build(services.of(name), strict ?? false);
        const head = names.length === 1 ? '' : `${name}\n`;
        await print(
          json
            ? jsonLine({ ...(isOne ? {} : { corpus: name }), ...report })
            : stripControls(head + renderReport(report)),
        );
      } catch (error) {
        // One that cannot be built holds up no other.
        if (names.length === 1 || !(error instanceof OnRecordError)) throw error;
        process.stderr.write(stripControls(`${name}: ${error.message}\n`));
        process.exitCode = error.exitCode;
      }
    }
  },
);

async function build(services: Services, strict: boolean): Promise<BuildReport> {
  const progress = showProgress();
  return services
    .reindex({
      onProgress(stage, done, total) {
        progress.onProgress(stage, done, total);
        // Where the bot runs this as a process of its own, it hears how far it is.
        process.send?.(`${stage} ${done}/${total}`);
      },
      strict,
    })
    .finally(progress.stop);
}

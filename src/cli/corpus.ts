import { UsageError } from '../errors.ts';
import { renderRow } from './render/renderRow.ts';
import { jsonLine } from './run/jsonLine.ts';
import { pagesOfArticles } from './run/listArticles.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { print, runCli } from './run/runCli.ts';
import { stripControls } from './run/stripControls.ts';

const WHAT = ['status', 'articles', 'problems', 'corrections', 'takedowns', 'corpora'] as const;

await runCli(
  {
    name: 'corpus',
    summary:
      'Says how the articles are: status (default), articles, problems, corrections, takedowns;\n' +
      'or which corpora there are. ' +
      'Reads the index as it is, and builds nothing.',
    operands: `[${WHAT.join('|')}]`,
    options: { ...corpusOptions, json: { type: 'boolean' } },
    help: { ...corpusHelp, json: 'print one line of JSON a row' },
  },
  async ({ corpus, seeds, index, json }, [what = 'status', more]) => {
    if (more !== undefined || !WHAT.some((one) => one === what))
      throw new UsageError(`corpus takes one of ${WHAT.join(', ')}.`);
    const services = openServices({ corpus, seeds, index });
    const rows = await {
      status: async () => {
        const manifest = await services.manifest();
        const { config } = services;
        if (manifest === null) return [{ index: config.index, generation: null, isFresh: false }];
        const { generation, createdAt, counts, problems, model } = manifest;
        const isFresh = await services.isFresh();
        const numbers = { ...counts, problems: problems.length };
        return [{ index: config.index, generation, createdAt, isFresh, model: model.id, ...numbers }];
      },
      articles: async () => {
        const listed: object[] = [];
        for await (const items of pagesOfArticles((await services.index()).catalogue)) {
          for (const { id, title, outlet, date, url, files, statements } of items)
            listed.push({ articleId: id, title, outlet, date, url, files, statements });
        }
        return listed;
      },
      problems: async () => (await services.manifest())?.problems ?? [],
      corrections: () => services.corrections().all(),
      takedowns: () => services.takedowns().all(),
      corpora: async () =>
        (await services.corpora()).map((name) => {
          const { config } = services.of(name);
          return { corpus: name, seeds: config.seeds, index: config.index };
        }),
    }[what as (typeof WHAT)[number]]();
    for (const row of rows) await print(json === true ? jsonLine(row) : stripControls(renderRow(row)));
    if (rows.length === 0 && json !== true) await print('None.\n');
    services.close();
  },
);

import { UsageError } from '../errors.ts';
import { asksNothing } from '../text/asksNothing.ts';
import { oneLine } from '../text/escape/oneLine.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { readBatch } from './run/readBatch.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';

const DEFAULT_K = 10;
const NOTHING = 'Search for something: npm run search -- "aid access".';

await runCli(
  {
    name: 'search',
    summary: 'Lists the passages that fit a query best, without composing an answer.',
    operands: '"query"',
    options: {
      ...corpusOptions,
      k: { type: 'string' },
      articles: { type: 'boolean' },
      json: { type: 'boolean' },
      batch: { type: 'string' },
    },
    help: {
      ...corpusHelp,
      k: `how many hits, 1 to 1000 (default: ${DEFAULT_K})`,
      articles: 'at most one hit an article; merged copies side by side',
      json: 'print one line of JSON a query',
      batch: 'search for each line of a file, one line of JSON each',
    },
  },
  async ({ corpus, seeds, index, k: kText, articles, json, batch }, operands) => {
    if (batch !== undefined && operands.length > 0) throw new UsageError('Give a query or --batch, not both.');
    const typed = operands.join(' ').trim();
    if (batch === undefined && asksNothing(typed)) throw new UsageError(NOTHING);
    const queries =
      batch === undefined
        ? [typed]
        : (await readBatch(batch, (query) => (asksNothing(query) ? NOTHING : null))).map(({ question }) => question);
    const k = kText === undefined ? DEFAULT_K : Number(kText);
    if (!Number.isInteger(k) || k < 1 || k > 1000) throw new UsageError('--k takes a whole number from 1 to 1000.');

    const services = openServices({ corpus, seeds, index });
    // Loads while the index is opened; what goes wrong is told where it is used.
    services.reader().catch(() => null);
    await refreshIndex(services);
    for (const query of queries) {
      const result = await services.search(query, { k, articles: articles ?? false });
      await print(
        json || batch !== undefined
          ? jsonLine(result)
          : stripControls(
              oneLine(result.hits)
                .map(
                  ({ articleId, score, text }) =>
                    `${score.toFixed(2)}  ${articleId}\n      ${text.replaceAll(/\s+/g, ' ')}\n`,
                )
                .join(''),
            ) || 'Nothing fits.\n',
      );
    }
  },
);

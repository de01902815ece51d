import { findStanding } from '../corpus/findStanding.ts';
import { findArticle } from '../corpus/findArticle.ts';
import type { Catalogue } from '../domain/index/catalogue.ts';
import { UsageError } from '../errors.ts';
import { recheckAnswer } from '../evidence/recheckAnswer.ts';
import { withReason } from '../phrases/withReason.ts';
import { oneLine } from '../text/escape/oneLine.ts';
import { stripControls } from './run/stripControls.ts';
import { corpusHelp, corpusOptions } from './run/corpusOptions.ts';
import { openServices } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { listArticles, pagesOfArticles } from './run/listArticles.ts';
import { renderArticle } from './render/renderSources.ts';
import { renderText } from './render/renderText.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { terminal, textOptions } from './run/terminal.ts';

/** Ids that are named where another one was meant. */
const NEAR = 3;

await runCli(
  {
    name: 'sources',
    summary: 'Shows the sources of your last answer and all articles, one article, or an old answer by its receipt.',
    operands: '',
    options: {
      ...corpusOptions,
      article: { type: 'string' },
      receipt: { type: 'string' },
      json: { type: 'boolean' },
    },
    help: {
      ...corpusHelp,
      article: 'one article by its id or its title: where it stands, who speaks in it, and what is quoted',
      receipt: 'an old answer, as it was',
      json: 'print JSON, one line an article or answer',
    },
  },
  async ({ corpus, seeds, index, article, receipt, json }) => {
    const services = openServices({ corpus, seeds, index });
    if (receipt !== undefined) {
      const answer = await services.state().receipts.load(receipt, { ...terminal, pressed: true });
      if (!answer)
        throw new UsageError(
          `There is no answer with the receipt ${receipt} that was given in a terminal; ` +
            `they are kept for ${services.config.retentionDays} days (RETENTION_DAYS).`,
        );
      const { answer: checked, changed } = await recheckAnswer(answer, services.readSeedText);
      if (changed.length > 0)
        process.stderr.write(stripControls(`Changed or gone since: ${oneLine(changed).join(', ')}.\n`));
      await print(json ? jsonLine(withReason(checked)) : stripControls(renderText(checked, textOptions())));
      return;
    }
    await refreshIndex(services);
    const { catalogue } = await services.index();
    if (article !== undefined) {
      if ((await findArticle(catalogue, article)) === null) await refuse(catalogue, article);
      const found = await findStanding(catalogue, article, services.readSeedText);
      if (found === null)
        throw new UsageError(`The file of ${article} has changed since the index was built: npm run reindex.`);
      await print(json ? jsonLine(found) : stripControls(renderArticle(found, textOptions())));
      return;
    }
    const last = json ? null : await services.state().receipts.last(terminal);
    if (!json) return print(stripControls(await listArticles(catalogue, last, textOptions())));
    for await (const items of pagesOfArticles(catalogue)) {
      const articles = await catalogue.articles(items.map(({ id }) => id));
      await print(articles.map((one) => jsonLine(one.article)).join(''));
    }
  },
);

async function refuse(catalogue: Catalogue, id: string): Promise<never> {
  const near = (await catalogue.suggestArticles(id.slice(0, 3), NEAR)).map((one) => one.id);
  const perhaps = near.length > 0 ? ` (perhaps ${oneLine(near).join(', ')})` : '';
  throw new UsageError(`There is no article ${id}; npm run sources lists them${perhaps}.`);
}

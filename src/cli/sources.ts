import { findStanding } from '../corpus/findStanding.ts';
import { findArticle } from '../corpus/findArticle.ts';
import type { SearchIndex } from '../domain/ports.ts';
import { UsageError } from '../errors.ts';
import { recheckAnswer } from '../evidence/recheckAnswer.ts';
import { withReason } from '../phrases/withReason.ts';
import { stripControls } from './run/stripControls.ts';
import { openServices, corpusHelp, corpusOptions } from './run/openServices.ts';
import { refreshIndex } from './run/refreshIndex.ts';
import { renderArticle, renderArticleList } from './render/renderSources.ts';
import { renderText } from './render/renderText.ts';
import { jsonLine } from './run/jsonLine.ts';
import { print, runCli } from './run/runCli.ts';
import { terminal, textOptions } from './run/terminal.ts';

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
  async ({ seeds, index, article, receipt, json }) => {
    const services = openServices({ seeds, index });
    if (receipt !== undefined) {
      const answer = await services.state().receipts.load(receipt, { ...terminal, pressed: true });
      if (!answer)
        throw new UsageError(
          `There is no answer with the receipt ${receipt} that was given in a terminal; ` +
            `they are kept for ${services.config.retentionDays} days (RETENTION_DAYS).`,
        );
      const { answer: checked, changed } = await recheckAnswer(answer, services.readSeedText);
      if (changed.length > 0) process.stderr.write(stripControls(`Changed or gone since: ${changed.join(', ')}.\n`));
      await print(json ? jsonLine(withReason(checked)) : stripControls(renderText(checked, textOptions())));
      return;
    }
    await refreshIndex(services);
    const corpus = await services.index();
    if (article !== undefined) {
      if (findArticle(corpus, article) === null) refuse(corpus, article);
      const found = await findStanding(corpus, article, services.readSeedText);
      if (found === null)
        throw new UsageError(`The file of ${article} has changed since the index was built: npm run reindex.`);
      await print(json ? jsonLine(found) : stripControls(renderArticle(found, textOptions())));
      return;
    }
    const last = json ? null : await services.state().receipts.last(terminal);
    await print(
      json
        ? corpus.articles.map((one) => jsonLine(one.article)).join('')
        : stripControls(renderArticleList(corpus.articles, last, textOptions())),
    );
  },
);

function refuse(corpus: SearchIndex, id: string): never {
  const near = corpus.articles.map(({ article }) => article.id).filter((known) => known.startsWith(id.slice(0, 3)));
  const perhaps = near.length > 0 ? ` (perhaps ${near.slice(0, 3).join(', ')})` : '';
  throw new UsageError(`There is no article ${id}; npm run sources lists them${perhaps}.`);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import writeFileAtomic from 'write-file-atomic';
import { verifyQuote } from '../answer/verifyQuote.ts';
import type { Services } from '../services.ts';
import { renderContext } from './renderContext.ts';
import { renderArticle, renderArticleList } from './renderSources.ts';
import { renderText, type TextOptions } from './renderText.ts';
import { renderVerdict } from './renderVerdict.ts';
import { print } from './runCli.ts';
import { terminalScope } from './terminal.ts';

const HELP = `Ask a question, or:
  /sources [article]  the sources of the last answer and all articles, or one article
  /context n          the paragraph around the n-th excerpt of the last answer
  /verify quote       whether these words are in the articles, and who said them
  /quit               leave (or Ctrl-D)
`;

/** Lines of history kept from one session to the next. */
const HISTORY = 200;

/** A prompt on a terminal: questions, and what Discord offers around an answer. Ends with /quit or the end of input. */
export async function runPrompt(services: Services, options: TextOptions): Promise<void> {
  const file = path.join(services.config.index, 'history');
  const history = await readFile(file, 'utf8').then((text) => text.split('\n').filter(Boolean), () => []);
  // Newest first, as readline keeps it.
  const prompt = createInterface({ input: process.stdin, output: process.stdout, history, historySize: HISTORY, prompt: '? ' });
  prompt.on('history', (lines: string[]) => void writeFileAtomic(file, lines.join('\n')).catch(() => {}));
  await print(HELP);
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await print(`\n${await respond(services, line.trim(), options)}\n`);
    prompt.prompt();
  }
  prompt.close();
}

/** What a line at the prompt gets. */
export async function respond(services: Services, line: string, options: TextOptions): Promise<string> {
  const [, command, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(line) ?? [];
  if (command === undefined) {
    const answer = await services.ask(line);
    await services.receipts.save(answer, terminalScope);
    return renderText(answer, options);
  }
  const corpus = await services.index();
  const last = await services.receipts.last(terminalScope);
  switch (command) {
    case 'sources': {
      if (rest === '') return renderArticleList(corpus.articles, last, options);
      const found = corpus.articles.find(({ article }) => article.copies.some(({ id }) => id === rest));
      return found ? renderArticle(found, options) : `There is no article ${rest}; /sources lists them.\n`;
    }
    case 'context': {
      const excerpt = last?.excerpts[Number(rest) - 1];
      return excerpt ? renderContext(excerpt, corpus, options) : `The last answer has ${last?.excerpts.length ?? 0} excerpts; give the number of one.\n`;
    }
    case 'verify':
      return rest === '' ? 'Give the words to look for: /verify we will not sign.\n' : renderVerdict(await verifyQuote(rest, null, corpus), options.width);
    default:
      return HELP;
  }
}

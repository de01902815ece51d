import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import writeFileAtomic from 'write-file-atomic';
import type { AskOptions } from '../../domain/askOptions.ts';
import { verifyQuote } from '../../answer/check/verifyQuote.ts';
import { findStanding } from '../../corpus/findStanding.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import type { Verified, VerifiedAnswer } from '../../evidence/verified.ts';
import type { Excerpt } from '../../domain/answer.ts';
import { OnRecordError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import { count } from '../render/count.ts';
import { showWaiting } from './showWaiting.ts';
import { stripControls } from './stripControls.ts';
import { renderContext } from '../render/renderContext.ts';
import { listArticles } from './listArticles.ts';
import { renderArticle } from '../render/renderSources.ts';
import { renderText, type TextOptions } from '../render/renderText.ts';
import { renderVerdict } from '../render/renderVerdict.ts';
import { refusalOf } from './refusalOf.ts';
import { print } from './runCli.ts';
import { terminal } from './terminal.ts';

const HELP = `Ask a question; one that begins as "and Israel?" does leans on the one before. Or:
  /sources [article]  sources, and all articles; or one article
  /more side          all that one side said on the last question
  /context n          the paragraph around the n-th excerpt
  /verify quote       is this in the articles, and who says it
  /quit               leave (or Ctrl-D)
`;

/** Lines of history kept from one session to the next. */
const HISTORY = 200;

/** A prompt on a terminal: questions, and what Discord offers around an answer. Ends with /quit or the end of input. */
export async function runPrompt(services: Services, options: TextOptions, narrowing: AskOptions): Promise<void> {
  const file = path.join(services.config.index, 'history');
  const history = await readFile(file, 'utf8').then(
    (text) => text.split('\n').filter(Boolean),
    () => [],
  );
  // Newest first, as readline keeps it.
  const prompt = createInterface({
    input: process.stdin,
    output: process.stdout,
    history,
    historySize: HISTORY,
    prompt: '? ',
  });
  prompt.on('history', (lines: string[]) => void writeFileAtomic(file, lines.join('\n')).catch(() => {}));
  const respond = createRespond(services, options, narrowing);
  await print(HELP);
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await print(`\n${stripControls(await respond(line.trim()).catch(messageOf))}\n`);
    prompt.prompt();
  }
  prompt.close();
}

/** Characters up to which a question as it was understood is leant on; in a chain of follow-ups it grows. */
const LEANT_ON = 300;

/** What a line at the prompt gets. A question may lean on the one before it in this session. */
export function createRespond(
  services: Services,
  options: TextOptions,
  narrowing: AskOptions = {},
): (line: string) => Promise<string> {
  let before: { readonly after?: string } = {};
  const ask = async (question: string, narrowed: AskOptions): Promise<VerifiedAnswer> => {
    const answer = await showWaiting('Reading the articles …', services.ask(question, narrowed));
    await services.state().receipts.save(answer, terminal);
    return answer;
  };
  return async (line) => {
    const [, command, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(line) ?? [];
    if (command === 'more') {
      const { after: question } = before;
      if (question === undefined || rest === '')
        return 'Ask a question first, then name one of its sides: /more SIDE\n';
      return renderText(await ask(question, { ...narrowing, side: rest }), options);
    }
    if (command !== undefined) return obey(services, command, rest, options);
    const refusal = refusalOf(line);
    if (refusal !== null) return `${refusal}\n`;
    const answer = await ask(line, { ...narrowing, ...before });
    before = { after: answer.question.length > LEANT_ON ? line : answer.question };
    return renderText(answer, { ...options, more: (side) => `/more ${side}` });
  };
}

async function obey(services: Services, command: string, rest: string, options: TextOptions): Promise<string> {
  const corpus = await services.index();
  const last = await services.state().receipts.last(terminal);
  switch (command) {
    case 'sources': {
      if (rest === '') return listArticles(corpus.catalogue, last, options);
      const found = await findStanding(corpus.catalogue, rest, services.readSeedText);
      return found
        ? renderArticle(found, options)
        : `There is no article ${rest}, or its file has changed; /sources lists them.\n`;
    }
    case 'context': {
      const shown = last === null ? [] : asShown((await recheckAnswer(last, services.readSeedText)).answer);
      const excerpt = shown[Number(rest) - 1];
      return excerpt
        ? renderContext(
            excerpt,
            await findStanding(corpus.catalogue, excerpt.articleId, services.readSeedText),
            options,
          )
        : `The last answer has ${count(shown.length, 'excerpt')}; give the number of one.\n`;
    }
    case 'verify':
      return rest === ''
        ? 'Give the words to look for: /verify we will not sign.\n'
        : renderVerdict(await verifyQuote(rest, null, corpus, services.readSeedText), options.width);
    case 'help':
      return HELP;
    default:
      return `There is no /${command}.\n${HELP}`;
  }
}

/** What cannot be answered now is no reason to leave the prompt. */
function messageOf(error: unknown): string {
  if (error instanceof OnRecordError) return `${error.message}\n`;
  throw error;
}

/** Excerpts in the order in which they stand on the screen: side by side, not best first. */
function asShown({ sides, excerpts }: VerifiedAnswer): Verified<Excerpt>[] {
  const bySide = sides.flatMap((side) => side.excerpts);
  const others = [...excerpts.keys()].filter((at) => !bySide.includes(at));
  return [...bySide, ...others].flatMap((at) => excerpts[at] ?? []);
}

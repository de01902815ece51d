import { pino } from 'pino';
import { allCommands } from '../../commands/all.ts';
import { allControls } from '../../src/discord/controls/all.ts';
import { createRateBound } from '../../src/discord/rateBound.ts';
import { startBot } from '../../src/discord/startBot.ts';
import { createReceiptStore } from '../../src/store/receipts.ts';
import { fakeAnswer, fakeContext } from '../fakes/botContext.ts';
import { council, harbour, newsCorpus } from '../fakes/newsCorpus.ts';

/**
 * The bot as its own process with made-up articles in place of the model and the index: what the end-to-end tests start
 * where they need to be quick, slow or wrong on purpose. Receipts are the real ones, so that a restart finds them.
 */
const { DISCORD_TOKEN = '', DISCORD_API = '', RECEIPTS = '', SLOW_MS = '0', QUESTIONS = '5' } = process.env;

const index = newsCorpus([...harbour, council]);
const log = pino({ level: 'info' }, pino.destination(1));
const bot = await startBot(
  fakeContext({
    index,
    receipts: createReceiptStore(RECEIPTS, { onProblem: (error) => log.error({ err: error }, 'receipts') }),
    log,
    addFeedback: async (entry) => log.info({ feedback: entry }, 'feedback'),
    ask: async (question, options) => {
      await new Promise((resolve) => setTimeout(resolve, Number(SLOW_MS)));
      if (question.includes('explode')) throw new Error('asked to fail');
      return fakeAnswer(index, question, options);
    },
  }),
  { commands: allCommands, controls: allControls },
  { token: DISCORD_TOKEN, api: DISCORD_API, rate: createRateBound({ perUser: { count: Number(QUESTIONS), window: 20_000 }, perGuild: { count: 1000, window: 60_000 } }) },
);
process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)));

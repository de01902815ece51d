import { pino } from 'pino';
import { allCommands } from '../commands/all.ts';
import { readConfig } from './config.ts';
import { createBotContext } from './createBotContext.ts';
import { allControls } from './discord/controls/all.ts';
import { startBot } from './discord/startBot.ts';
import { OnRecordError, UsageError } from './errors.ts';
import { createServices } from './services.ts';

/** Entry of `npm start`: builds the index where it is missing or old, loads the model, logs in, and answers until told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const { token, api } = config.discord;
  if (token === undefined) throw new UsageError('Set DISCORD_TOKEN (in the environment or in .env) to the token of your bot.');
  const log = pino({ level: config.logLevel });
  const services = createServices(config, log);
  await services.refresh();
  // Loaded before the first question, so that it is answered as quickly as the others.
  await Promise.all([services.index(), services.embedder()]);
  const bot = await startBot(createBotContext(services), { commands: allCommands, controls: allControls }, { token, api });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping: answers under way are finished first');
      void bot.stop().finally(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof OnRecordError ? `${error.message}\n` : `The bot could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof OnRecordError ? error.exitCode : 1);
});

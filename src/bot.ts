import { allCommands } from '../commands/all.ts';
import { type Config, readConfig } from './config.ts';
import { createBotContext } from './createBotContext.ts';
import { createLog } from './createLog.ts';
import { allControls } from './discord/controls/all.ts';
import { type Bot, startBot } from './discord/gateway/startBot.ts';
import { OnRecordError, UsageError } from './errors.ts';
import { handleSignals } from './handleSignals.ts';
import type { Metrics } from './metrics/createMetrics.ts';
import { refreshOrKeep } from './refreshOrKeep.ts';
import { createReindexInChild } from './reindexInChild.ts';
import { type Services, createServices } from './services.ts';
import { runShards } from './runShards.ts';

/**
 * Entry of `npm start`: builds the index where it is missing or old, loads the model, logs in, and answers until told
 * to stop. With SHARDS it starts a process for each shard instead, which does all of that.
 */
async function main(): Promise<void> {
  const [unknown] = process.argv.slice(2);
  if (unknown !== undefined)
    throw new UsageError(
      `npm start takes no "${unknown}"; its settings are in the environment or in .env (.env.example lists them).`,
    );
  const config = readConfig();
  const { token, api } = config.discord;
  if (token === undefined)
    throw new UsageError('Set DISCORD_TOKEN (in the environment or in .env) to the token of your bot.');
  const log = createLog({ level: config.logLevel, token });
  if (config.shards !== null) {
    await runShards(config, { entry: import.meta.filename, log, onFatal: leave });
    return;
  }
  let bot: Bot | null = null;
  const services = createServices(config, log);
  handleSignals({ log, stop: async () => bot?.stop().finally(services.close) });
  const { kept } = await refreshOrKeep({
    index: services.index,
    // In a process of its own: what a build needs in memory would stay with the bot for good.
    refresh: async () => ((await services.isFresh()) ? null : createReindexInChild(config)()),
  });
  if (kept) log.error({ err: kept }, 'the index is not up to date, and cannot be refreshed; the old one answers');
  // Loaded before the first question, so that it is answered as quickly as the others, and from what CURRENT names now.
  await Promise.all([services.manifest().then(services.index), services.embedder(), services.reader()]);
  const context = createBotContext(services);
  const metrics = await metricsOf(config, services, () => bot);
  bot = await startBot(
    metrics ? { ...context, ask: metrics.timeAsk(context.ask) } : context,
    { commands: allCommands, controls: allControls },
    {
      token,
      api,
      guildId: config.discord.guildId,
      ...(metrics ? { onDiscordError: metrics.countDiscordError } : {}),
      onFatal(error) {
        services.close();
        leave(error);
      },
    },
  );
}

/** Null where METRICS_PORT is not set; then the library is not loaded either. */
async function metricsOf(config: Config, services: Services, bot: () => Bot | null): Promise<Metrics | null> {
  const { host, port } = config.metrics;
  if (port === undefined) return null;
  const { startMetrics } = await import('./metrics/startMetrics.ts');
  const { metrics } = await startMetrics(
    { host, port },
    {
      manifest: services.manifest,
      index: services.index,
      isConnected: () => bot()?.isConnected() ?? false,
      sizes: { 'interactions under way': () => bot()?.underWay() ?? 0 },
    },
  );
  return metrics;
}

main().catch(leave);

function leave(error: unknown): never {
  process.stderr.write(
    error instanceof OnRecordError
      ? `${error.message}\n`
      : `The bot could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(error instanceof OnRecordError ? error.exitCode : 1);
}

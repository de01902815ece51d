import { allCommands } from '../commands/all.ts';
import { collectAndIndex } from './collect/collectAndIndex.ts';
import { type Config, readConfig } from './config.ts';
import { createBotContext } from './createBotContext.ts';
import { createLog } from './createLog.ts';
import { allControls } from './discord/controls/all.ts';
import { type Bot, startBot } from './discord/gateway/startBot.ts';
import { OnRecordError, UsageError } from './errors.ts';
import { handleSignals } from './handleSignals.ts';
import type { Metrics } from './metrics/createMetrics.ts';
import { keepHouse } from './owners/retention/keepHouse.ts';
import { refreshOrKeep } from './refreshOrKeep.ts';
import { createReindexInChild } from './reindexInChild.ts';
import { runShards } from './runShards.ts';
import { type Services, createServices } from './services.ts';
import type { WebServer } from './web/http/serveWeb.ts';
import { deliverAlerts } from './discord/settings/deliverAlerts.ts';
import { createErrorTally } from './owners/alerts/createErrorTally.ts';
import { sendErrors } from './owners/alerts/sendErrors.ts';
import { tellBroken } from './owners/alerts/tellBroken.ts';
import { sendAlerts } from './owners/alerts/sendAlerts.ts';
import { deliverDigest } from './discord/watch/deliverDigest.ts';
import { sendDigests } from './owners/watch/sendDigests.ts';
import { repeat } from './work/repeat.ts';

/** How often what is kept for too long is looked for, and digests are sent, in milliseconds. */
const HOUSEKEEPING = 3_600_000;

/** How often it is looked which feeds and addresses are due, and whether errors are to be told, in milliseconds. */
const SOON = 60_000;

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
  const errors = createErrorTally();
  const log = createLog({ level: config.logLevel, token, onError: errors.note });
  if (config.shards !== null) {
    await runShards(config, { entry: import.meta.filename, log, onFatal: leave });
    return;
  }
  let bot: Bot | null = null;
  let stopKeeping = (): void => {};
  let web: WebServer | null = null;
  const services = createServices(config, log);
  handleSignals({
    log,
    async stop() {
      stopKeeping();
      await Promise.all([bot?.stop(), web?.close()]).finally(services.close);
    },
  });
  let isBuilding = true;
  web = await webOf(services, () => isBuilding);
  const { kept } = await refreshOrKeep({
    index: services.index,
    // In a process of its own: what a build needs in memory would stay with the bot for good.
    refresh: async () => ((await services.isFresh()) ? null : createReindexInChild(config)()),
  });
  if (kept) log.error({ err: kept }, 'the index is not up to date, and cannot be refreshed; the old one answers');
  // Loaded before the first question, so that it is answered as quickly as the others, and from what CURRENT names now.
  await Promise.all([services.manifest().then(services.index), services.embedder(), services.reader()]);
  isBuilding = false;
  const context = createBotContext(services);
  const metrics = await metricsOf(config, services, () => bot);
  const connected = await startBot(
    metrics ? { ...context, ask: metrics.timeAsk(context.ask) } : context,
    { commands: allCommands, controls: allControls },
    {
      token,
      api,
      guildId: config.discord.guildId,
      mentions: config.servers.mentions,
      ...(metrics ? { onDiscordError: metrics.countDiscordError } : {}),
      onFatal(error) {
        services.close();
        leave(error);
      },
    },
  );
  bot = connected;
  const { collector, servers } = context;
  const { documents, audit, claim } = context.state;
  const isManaging = context.guilds.has;
  const deliver = deliverAlerts(connected.send, servers);
  const stopErrors = repeat(
    () => sendErrors({ tally: errors, claim, documents, servers, isManaging, deliver: deliver.errors }),
    SOON,
    (error) => log.warn({ err: error }, 'what went wrong could not be told; it is tried again'),
  );
  const stopCollecting =
    collector === null
      ? (): void => {}
      : repeat(
          () =>
            collectAndIndex({
              collector,
              audit,
              log,
              reindex: () => context.reindex(),
              async onBroken({ guild, key, url }, problem) {
                const told = { servers, claim, deliver: deliver.broken };
                if (guild !== null) await tellBroken({ guild, key, url, problem }, told);
              },
            }),
          SOON,
          (error) => log.error({ err: error }, 'articles could not be taken from the net; it is tried again'),
        );
  const stopHousekeeping = repeat(
    async () => {
      // Once by all processes that share what they keep.
      if (await context.state.claim('house', HOUSEKEEPING / 2)) await keepHouse(context);
      await sendAlerts({ documents, servers, status: context.status, isManaging, deliver: deliver.alerts });
      await sendDigests({
        documents,
        watches: context.watches,
        corpus: context.corpus,
        readSeedText: context.readSeedText,
        deliver: deliverDigest(connected.send, servers),
      });
    },
    HOUSEKEEPING,
    (error) => log.error({ err: error }, 'what is done each hour could not be done; it is tried again'),
  );
  stopKeeping = () => {
    stopErrors();
    stopCollecting();
    stopHousekeeping();
  };
}

/** Null where WEB_PORT is not set; then the library is not loaded either. Of several shards the first has it. */
async function webOf(services: Services, isBuilding: () => boolean): Promise<WebServer | null> {
  const { web, shard } = services.config;
  if (web.port === undefined || (shard ?? 0) > 0) return null;
  const { startWeb } = await import('./startWeb.ts');
  return startWeb(services, isBuilding);
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

import { allCommands } from '../commands/all.ts';
import { collectSoon } from './discord/gateway/collectSoon.ts';
import { deliverAlerts } from './discord/settings/deliverAlerts.ts';
import { type Config, readConfig } from './config.ts';
import { readRules } from './owners/corpora/readRules.ts';
import { doEachHour } from './discord/gateway/doEachHour.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import { refreshInChild } from './refreshInChild.ts';
import { createBotContext } from './createBotContext.ts';
import { createLog } from './processes/createLog.ts';
import { allControls } from './discord/controls/all.ts';
import { type Bot, startBot } from './discord/gateway/startBot.ts';
import { OnRecordError, UsageError } from './errors.ts';
import { handleSignals } from './processes/handleSignals.ts';
import type { Metrics } from './metrics/createMetrics.ts';
import { requireCorpus } from './owners/corpora/requireCorpus.ts';
import { runShards } from './runShards.ts';
import { type Services, createServices } from './services.ts';
import type { WebServer } from './web/http/serveWeb.ts';
import { createErrorTally } from './owners/alerts/createErrorTally.ts';
import { sendErrors } from './owners/alerts/sendErrors.ts';
import { warmUp } from './answer/warmUp.ts';
import { repeat } from './work/repeat.ts';

/** How often what is kept for too long is looked for, and digests are sent, in milliseconds. */
const HOUSEKEEPING = 3_600_000;

/** How often it is looked which feeds and addresses are due, and whether errors are to be told, in milliseconds. */
const SOON = 60_000;

const HELP = `Answers in Discord until it is told to stop.

Usage: npm start

It takes no options: its settings are in the environment or in .env (.env.example lists them).
`;

/**
 * Entry of `npm start`: builds the index where it is missing or old, loads the model, logs in, and answers until told
 * to stop. With SHARDS it starts a process for each shard instead, which does all of that.
 */
async function main(): Promise<void> {
  const [unknown] = process.argv.slice(2);
  if (unknown === '--help' || unknown === '-h') {
    process.stdout.write(HELP);
    return;
  }
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
  await services.hold();
  handleSignals({
    log,
    async stop() {
      stopKeeping();
      await Promise.all([bot?.stop(), web?.close()]).finally(services.close);
    },
  });
  await requireCorpus(services, 'DM_CORPUS', config.dmCorpus);
  if (config.web.port !== undefined) await requireCorpus(services, 'WEB_CORPUS', config.webCorpus);
  if (config.corpora !== null) await readRules(config.corpora.folder);
  let isBuilding = true;
  web = await webOf(services, () => isBuilding);
  for (const corpus of new Set([DEFAULT_CORPUS, ...(web === null ? [] : [config.webCorpus])]))
    await refreshInChild(services.of(corpus), config);
  await warmUp(services);
  isBuilding = false;
  const metrics = await metricsOf(config, services, () => bot);
  const context = createBotContext(services, metrics?.timeAsk);
  const connected = await startBot(
    context,
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
  if (config.corpora !== null) void refreshOthers(services, config);
  const { servers, state } = context;
  const deliver = deliverAlerts(connected.send, servers);
  const stopErrors = repeat(
    // They are the bot's and of no one corpus: those are told whom whoever runs it trusts with the default one.
    () =>
      sendErrors({
        tally: errors,
        claim: state.claim,
        servers,
        isManaging: async (guild) => context.guilds.has(guild),
        deliver: deliver.errors,
      }),
    SOON,
    (error) => log.warn({ err: error }, 'what went wrong could not be told; it is tried again'),
  );
  const stopCollecting =
    config.fetchHosts === null
      ? (): void => {}
      : repeat(
          () =>
            collectSoon(context, {
              corpora: () => services.corpora({ withEmpty: true }),
              deliver: deliver.broken,
            }),
          SOON,
          (error) => log.error({ err: error }, 'which corpora there are could not be read; it is tried again'),
        );
  const stopHousekeeping = repeat(
    () => doEachHour(context, { corpora: () => services.corpora(), send: connected.send, every: HOUSEKEEPING }),
    HOUSEKEEPING,
    (error) => log.error({ err: error }, 'what is done each hour could not be done; it is tried again'),
  );
  stopKeeping = () => {
    stopErrors();
    stopCollecting();
    stopHousekeeping();
  };
}

/** The other corpora, one after the other; one that cannot be built answers from the index that it has. */
async function refreshOthers(services: Services, config: Config): Promise<void> {
  for (const corpus of await services.corpora())
    await refreshInChild(services.of(corpus), config).catch((error: unknown) =>
      services.log.error({ err: error, corpus }, 'the index of a corpus cannot be built'),
    );
}

/** Null where WEB_PORT is not set; then the library is not loaded either. Of several shards the first has it. */
async function webOf(services: Services, isBuilding: () => boolean): Promise<WebServer | null> {
  const { web, shard } = services.config;
  if (web.port === undefined || (shard ?? 0) > 0) return null;
  const { startWeb } = await import('./startWeb.ts');
  return startWeb({ ...services.of(services.config.webCorpus), config: services.config }, isBuilding);
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

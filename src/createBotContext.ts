import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';
import { createLinks } from './createLinks.ts';
import type { BotContext, CorpusStatus } from './discord/interaction/botContext.ts';
import type { SeedProblem } from './domain/seed.ts';
import type { StateStore } from './domain/state.ts';
import { addSeed } from './ingest/build/addSeed.ts';
import type { SeedReading } from './ingest/build/seedReading.ts';
import { createWatches } from './owners/watch/createWatches.ts';
import { createLeftServers } from './owners/retention/createLeftServers.ts';
import { createRemovedFiles } from './owners/retention/createRemovedFiles.ts';
import { purgeSeed, restoreSeed } from './ingest/build/restoreSeed.ts';
import { removeSeed } from './ingest/build/removeSeed.ts';
import { createSettingsStore } from './owners/settings/createSettingsStore.ts';
import { createAllowedGuilds } from './discord/manage/allowedGuilds.ts';
import { openCollector } from './openCollector.ts';
import { createReindexInChild } from './reindexInChild.ts';

/** The services that it takes. */
export interface BotServices extends Pick<BotContext, 'ask' | 'readSeedText' | 'log'> {
  readonly config: Config;
  index: BotContext['corpus'];
  /** How an uploaded file is read. */
  readonly reading: SeedReading;
  state(): StateStore;
  takedowns(): BotContext['takedowns'];
  corrections(): BotContext['corrections'];
  isFresh(): Promise<boolean>;
  manifest(): Promise<{ readonly createdAt: string; readonly problems: readonly SeedProblem[] } | null>;
}

/** What the Discord commands may use, made of the services. */
export function createBotContext(services: BotServices): BotContext {
  const { config, log } = services;
  const state = services.state();
  const keptIn = path.join(config.index, 'removed');
  const removed = createRemovedFiles(state, {
    removeSeed: (guild, name) => removeSeed(config.seeds, path.join(keptIn, guild), name),
    restoreSeed: (guild, name) => restoreSeed(config.seeds, keptOf(keptIn, guild, name), name),
    purgeSeed: (guild, name) => purgeSeed(keptOf(keptIn, guild, name), name),
  });
  const reindexInChild = createReindexInChild(config);

  async function status(): Promise<CorpusStatus> {
    const manifest = await services.manifest();
    // Seeds that cannot be looked at are not those of the index either.
    const isStale = !(await services.isFresh().catch(() => false));
    return { builtAt: manifest ? new Date(manifest.createdAt) : null, isStale, problems: manifest?.problems ?? [] };
  }

  const takedowns = services.takedowns();
  const guilds = createAllowedGuilds(config.discord.guilds, state.documents, log, state.isUnsure);
  const left = createLeftServers(state, removed.forget);

  return {
    ask: services.ask,
    corpus: services.index,
    state,
    servers: createSettingsStore(state.documents, config.servers),
    guilds,
    readSeedText: services.readSeedText,
    status,
    async reindex(onProgress) {
      await reindexInChild(onProgress);
      return status();
    },
    addSeed: (name, bytes) => addSeed(config.seeds, name, bytes, services.reading),
    takedowns,
    corrections: services.corrections(),
    watches: createWatches(state.documents),
    removed,
    left,
    collector: openCollector({
      config,
      reading: services.reading,
      state,
      takedowns,
      isActive: async (guild) => guilds.has(guild) && !(await left.isLeft(guild)),
    }),
    linkTo: linksOf(config, log),
    settings: {
      logQuestions: config.logQuestions,
      allowUploads: config.allowUploads,
      retentionDays: config.retentionDays,
    },
    log,
  };
}

/** The folder of a file that a server took back; before they had one each, they shared it. */
function keptOf(keptIn: string, guild: string, name: string): string {
  const own = path.join(keptIn, guild);
  return existsSync(path.join(own, path.basename(name))) ? own : keptIn;
}

const DAY = 86_400_000;

/**
 * The address of an answer on the web, where it has one (WEB_URL): that of a public one holds for as long as the answer
 * is kept, that of a private one for a day, since an address is easily passed on.
 */
function linksOf(config: Config, log: BotServices['log']): BotContext['linkTo'] {
  const { url } = config.web;
  if (url === undefined) return null;
  const links = createLinks(config, log);
  const life = (isPrivate: boolean): number => (isPrivate ? 1 : config.retentionDays) * DAY;
  return (receipt, isPrivate) => new URL(links.pathTo(receipt, life(isPrivate)), url).href;
}

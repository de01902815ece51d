import path from 'node:path';
import type { Config } from './config.ts';
import type { BotContext, CorpusStatus } from './discord/interaction/botContext.ts';
import type { SeedProblem } from './domain/seed.ts';
import type { StateStore } from './domain/state.ts';
import { addSeed } from './ingest/build/addSeed.ts';
import { removeSeed } from './ingest/build/removeSeed.ts';
import { createAllowedGuilds } from './discord/manage/allowedGuilds.ts';
import { createReindexInChild } from './reindexInChild.ts';

/** The services that it takes. */
export interface BotServices extends Pick<BotContext, 'ask' | 'readSeedText' | 'log'> {
  readonly config: Config;
  index: BotContext['corpus'];
  state(): StateStore;
  isFresh(): Promise<boolean>;
  manifest(): Promise<{ readonly createdAt: string; readonly problems: readonly SeedProblem[] } | null>;
}

/** What the Discord commands may use, made of the services. */
export function createBotContext(services: BotServices): BotContext {
  const { config, log } = services;
  const state = services.state();
  const reindexInChild = createReindexInChild(config);

  async function status(): Promise<CorpusStatus> {
    const manifest = await services.manifest();
    // Seeds that cannot be looked at are not those of the index either.
    const isStale = !(await services.isFresh().catch(() => false));
    return { builtAt: manifest ? new Date(manifest.createdAt) : null, isStale, problems: manifest?.problems ?? [] };
  }

  return {
    ask: services.ask,
    corpus: services.index,
    state,
    guilds: createAllowedGuilds(config.discord.guilds, state.documents, log),
    readSeedText: services.readSeedText,
    status,
    async reindex(onProgress) {
      await reindexInChild(onProgress);
      return status();
    },
    addSeed: (name, bytes) => addSeed(config.seeds, name, bytes),
    removeSeed: (name) => removeSeed(config.seeds, path.join(config.index, 'removed'), name),
    settings: {
      logQuestions: config.logQuestions,
      allowUploads: config.allowUploads,
      retentionDays: config.retentionDays,
    },
    log,
  };
}

import path from 'node:path';
import type { Config } from './config.ts';
import type { BotContext, CorpusStatus } from './discord/interaction/botContext.ts';
import type { SeedProblem } from './domain/seed.ts';
import { addSeed } from './ingest/build/addSeed.ts';
import { createReindexInChild } from './reindexInChild.ts';
import { appendFeedback } from './store/state/feedback.ts';

/** The services that it takes. */
export interface BotServices extends Pick<BotContext, 'ask' | 'receipts' | 'readSeedText' | 'log'> {
  readonly config: Config;
  index: BotContext['corpus'];
  isFresh(): Promise<boolean>;
  manifest(): Promise<{ readonly createdAt: string; readonly problems: readonly SeedProblem[] } | null>;
}

/** What the Discord commands may use, made of the services. */
export function createBotContext(services: BotServices): BotContext {
  const { config, log } = services;
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
    receipts: services.receipts,
    readSeedText: services.readSeedText,
    status,
    async reindex(onProgress) {
      await reindexInChild(onProgress);
      return status();
    },
    addSeed: (name, bytes) => addSeed(config.seeds, name, bytes),
    addFeedback: (entry) => appendFeedback(path.join(config.index, 'feedback.jsonl'), entry),
    settings: { logQuestions: config.logQuestions, allowUploads: config.allowUploads },
    log,
  };
}

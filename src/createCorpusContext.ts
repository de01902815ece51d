import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';
import { createLinks } from './createLinks.ts';
import type { CorpusContext, CorpusStatus } from './discord/interaction/botContext.ts';
import type { SeedProblem } from './domain/seed.ts';
import type { StateStore } from './domain/state.ts';
import { addSeed } from './ingest/build/addSeed.ts';
import { removeSeed } from './ingest/build/removeSeed.ts';
import { purgeSeed, restoreSeed } from './ingest/build/restoreSeed.ts';
import type { SeedReading } from './ingest/pipeline/seedReading.ts';
import { keepSides, listedSides } from './ingest/sides/sidesFile.ts';
import { openCollector } from './openCollector.ts';
import { ledgerOf } from './owners/quota/ledgerOf.ts';
import { createRemovedFiles } from './owners/retention/createRemovedFiles.ts';
import type { createReindexInChild } from './reindexInChild.ts';

/** The services of one corpus that it takes. */
export interface OneCorpus extends Pick<CorpusContext, 'ask' | 'readSeedText'> {
  readonly config: Config;
  readonly corpus: string;
  readonly log: Parameters<typeof createLinks>[1];
  index: CorpusContext['corpus'];
  /** How an uploaded file is read. */
  readonly reading: SeedReading;
  state(): StateStore;
  takedowns(): CorpusContext['takedowns'];
  corrections(): CorpusContext['corrections'];
  isFresh(): Promise<boolean>;
  manifest(): Promise<{ readonly createdAt: string; readonly problems: readonly SeedProblem[] } | null>;
}

/**
 * What the Discord commands may use of one corpus.
 *
 * @param isLookedAfterBy whether a server looks after its articles now, and the bot is in it
 */
export function createCorpusContext(
  services: OneCorpus,
  links: CorpusContext['linkTo'],
  reindexInChild: ReturnType<typeof createReindexInChild>,
  isLookedAfterBy: (guild: string) => Promise<boolean>,
): CorpusContext {
  const { config, reading } = services;
  const takedowns = services.takedowns();
  const kept = services.state();
  const state: StateStore = { ...kept, uploads: ledgerOf(kept.uploads, (file) => sizeOf(config.seeds, file)) };
  const keptIn = path.join(config.index, 'removed');

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
    readSeedText: services.readSeedText,
    status,
    async reindex(onProgress) {
      await reindexInChild(onProgress);
      return status();
    },
    async addSeed(name, bytes, own) {
      // The first file of a server's own corpus makes its folder.
      if (config.corpora !== null) await mkdir(config.seeds, { recursive: true });
      return addSeed(config.seeds, name, bytes, reading, own);
    },
    listedSides: () => listedSides(config.seeds),
    keepSides: (sides) => keepSides(config.seeds, sides),
    takedowns,
    corrections: services.corrections(),
    collector: openCollector({ config, reading, state, takedowns, isActive: isLookedAfterBy }),
    removed: createRemovedFiles(state, {
      removeSeed: (guild, name) => removeSeed(config.seeds, path.join(keptIn, guild), name),
      restoreSeed: (guild, name, own) => restoreSeed(config.seeds, keptOf(keptIn, guild, name), name, own),
      purgeSeed: (guild, name) => purgeSeed(keptOf(keptIn, guild, name), name),
    }),
    linkTo: config.webCorpus === services.corpus ? links : null,
  };
}

/** Bytes of a file of a folder; null where it is not there. */
function sizeOf(folder: string, file: string): Promise<number | null> {
  return stat(path.join(folder, path.basename(file))).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
}

/** The folder of a file that a server took back; before they had one each, they shared it. */
function keptOf(keptIn: string, guild: string, name: string): string {
  const own = path.join(keptIn, guild);
  return existsSync(path.join(own, path.basename(name))) ? own : keptIn;
}
